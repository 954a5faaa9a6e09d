import { expect, test } from 'vitest'
import { bridgeStory } from '../../../test/bridge-story.ts'
import { checkStory } from '../../document/check-story.ts'
import { storyInWords } from './story-in-words.ts'
import { styleFor } from './style.ts'

const style = styleFor({ isTerminal: false, columns: 80, write: async () => true }, {})

test('a story is printed with who, through whom, how sure, figures, when, and every wording', () => {
  expect(checkStory(bridgeStory)).toEqual([])
  expect(storyInWords(bridgeStory, style)).toBe(`Ponte di Tolvara, *chiuso*
2031-02-01 to 2031-02-03 08:30 UTC · Italian, English · 2 reports by 1 outlet
and unknown ones · s-0000000001

1. il ponte resta chiuso fino a marzo
   1 origin · 2 outlets · c-1
   Edda Morn (through Norvapress) would not confirm · leaves it open ·
   by hearsay · quoted · at most 12,000 (auto) · 2031-02-01
     │ il ponte resta chiuso fino [a marzo]
     │ il ponte resta chiuso fino [ad aprile]
     worded in different ways: what differs stands in [brackets]
     Corriere, 2031-02-01, “Ponte chiuso”, in 2 places

2. the bridge is open
   1 origin · outlet not known · c-2
   the report itself said · probable · in the outlet’s words · date not known
     │ the bridge is open
     outlet not known, date not known

How they bear on each other
  “il ponte resta chiuso fino a marzo” cannot be true together with “the bridge
  is open”: a bridge is not open and closed

What changed
  2031-02-01: new claim (Corriere): Edda Morn (through Norvapress) would not
  confirm: “il ponte resta chiuso fino a marzo”
  date not known: report edited (Corriere): “marzo” → “aprile”

Origins
  Edda Morn (person, Italy): 1 claim in 1 outlet
  the report itself (media): 1 claim, outlet not known

Reports
  Corriere, 2031-02-01, “Ponte chiuso” · revised 1 time · r-1
  outlet not known, date not known · a copy of Corriere · r-2
`)
})

test('changes of certainty are told in words, and a report of no known outlet by its headline', () => {
  const [report, copy] = bridgeStory.story.reports
  if (report === undefined || copy === undefined) throw new Error('the sample has two reports')
  const nameless = { ...report, outlet: null, headline: 'The bridge over the Tolna stays closed until further notice' }
  const change = {
    at: '2031-02-01',
    report: 'r-1',
    kind: 'certainty',
    claim: 'c-1',
    before: 'PS+',
    after: 'CT+',
    statement: 'st-1',
    direction: 'raised',
  } as const
  const story = { ...bridgeStory, story: { ...bridgeStory.story, reports: [nameless, copy] }, changes: [change] }
  expect(storyInWords(story, style).replaceAll(/\s+/g, ' ')).toContain(
    '2031-02-01: certainty raised (“The bridge over the Tolna stays closed…”): “il ponte resta chiuso fino a marzo”: possible → certain (by Edda Morn (through Norvapress))',
  )
})

test('a further origin of a claim is told beside the one that said it first, and does not seem to take its place', () => {
  const change = { at: null, report: 'r-1', kind: 'origin', claim: 'c-2', before: 'Edda Morn', after: 'Ada' } as const
  expect(storyInWords({ ...bridgeStory, changes: [change] }, style)).toContain(
    'new origin (Corriere): “the bridge is open”: first Edda Morn,\n  now also Ada\n',
  )
})

test('a refusal of which no words are given is no refusal to confirm', () => {
  const [claim] = bridgeStory.claims
  if (claim === undefined) throw new Error('the sample has a claim')
  const wordless = { ...claim, statements: claim.statements.map((each) => ({ ...each, wordless: true as const })) }
  expect(storyInWords({ ...bridgeStory, claims: [wordless] }, style)).toContain(
    'Edda Morn (through Norvapress) would not comment',
  )
})

test('reports that carry the same words of one origin are listed under them once', () => {
  const [claim] = bridgeStory.claims
  const [statement] = claim?.statements ?? []
  if (claim === undefined || statement === undefined) throw new Error('the sample has a statement')
  const copied = {
    ...claim,
    statements: [statement, { ...statement, id: 'st-3', report: 'r-2' }],
    figures: claim.figures.flatMap((figure) => [figure, { ...figure, statement: 'st-3' }]),
  }
  const printed = storyInWords({ ...bridgeStory, claims: [copied] }, style)
  expect(printed.match(/^ {3}Edda Morn \(through/gm)).toHaveLength(1)
  expect(printed).toContain(
    '     Corriere, 2031-02-01, “Ponte chiuso”, in 2 places\n     outlet not known, date not known, in 2 places\n',
  )
})

test('claims that have one sentence for their words are told apart by the figure that each is of', () => {
  const [claim] = bridgeStory.claims
  const [figure] = claim?.figures ?? []
  if (claim === undefined || figure === undefined) throw new Error('the sample has a claim with a figure')
  const { statement: _, ...cars } = figure
  const story = {
    ...bridgeStory,
    claims: [
      { ...claim, ofFigure: cars },
      { ...claim, id: 'c-2', ofFigure: null },
    ],
    questions: [{ id: 'q-1', about: claim.proposition, claims: ['c-1', 'c-2'] }],
    relations: [],
    changes: [],
  }
  const printed = storyInWords(story, style)
  expect(printed).toContain('   of which: at most 12,000 (auto)\n   1 origin · 2 outlets · c-1\n   Edda Morn')
  expect(printed).toContain('   of which: what is said besides the figures\n')
})

test('nobody counts an outlet that is not known, for a story, a claim or an origin, and what prompted it is told', () => {
  const [report, copy] = bridgeStory.story.reports
  const [claim] = bridgeStory.claims
  const [statement] = claim?.statements ?? []
  const [origin] = bridgeStory.origins
  if (!report || !copy || !claim || !statement || !origin) throw new Error('the sample has a statement')
  const story = {
    ...bridgeStory,
    story: {
      ...bridgeStory.story,
      reports: [{ ...report, outlet: null }, copy],
      outlets: 1,
      outletUnknown: true as const,
    },
    claims: [
      {
        ...claim,
        statements: [statement, { ...statement, id: 'st-3', report: 'r-2' }],
        outlets: 1,
        outletUnknown: true as const,
      },
    ],
    origins: [{ ...origin, promptedBy: 'c-1' }],
  }
  const printed = storyInWords(story, style).replaceAll(/\s+/g, ' ')
  expect(printed).toContain('· 2 reports, outlet not known ·')
  expect(printed).toContain(' 1 origin · outlet not known · c-1')
  expect(printed).toContain(
    'Edda Morn (person, Italy): 1 claim, outlet not known, prompted by “il ponte resta chiuso fino a marzo”',
  )
})
