import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bridgeStory } from '../../../test/bridge-story.ts'
import type { Story } from '../../document/story.ts'
import { type CsvRow, csvRows } from '../../ingest/csv-rows.ts'
import { changesIn } from '../../queries/changes-since.ts'
import { storyInCsv } from './story-in-csv.ts'
import { storyInHtml } from './story-in-html.ts'
import { storyInJsonld } from './story-in-jsonld.ts'
import { storyInMarkdown } from './story-in-markdown.ts'

const graded: Story = {
  ...bridgeStory,
  origins: bridgeStory.origins.map((origin, i) =>
    i > 0 ? origin : { ...origin, grade: { letter: 'B', by: 'Ada', why: null, at: '2031-02-02' } },
  ),
}

/** The same story with other words in the place of its title, propositions and quotations. */
function worded(words: string): Story {
  const claims = bridgeStory.claims.map((claim) => ({
    ...claim,
    proposition: words,
    statements: claim.statements.map((statement) => ({
      ...statement,
      source: words,
      places: statement.places.map((place) => ({ ...place, words })),
    })),
  }))
  return { ...bridgeStory, story: { ...bridgeStory.story, title: words }, claims }
}

function rowsOf(csv: string): readonly CsvRow[] {
  const rows = csvRows(csv)
  expect(typeof rows).not.toBe('string')
  return typeof rows === 'string' ? [] : rows
}

test('CSV has one statement a row, under a line of names, with the grade in words', () => {
  const csv = storyInCsv(graded)
  expect(csv.endsWith('\r\n')).toBe(true)
  const [head, ...rows] = rowsOf(csv)
  const cells = rows.map((row) => Object.fromEntries((head?.cells ?? []).map((name, i) => [name, row.cells[i]])))
  expect(cells).toHaveLength(2)
  expect(cells[0]).toMatchObject({
    claim: 'c-1',
    source: 'Edda Morn',
    via: 'Norvapress',
    act: 'would not confirm',
    certainty: 'leaves it open',
    hearsay: 'by hearsay',
    grade: 'usually reliable (grade B by Ada, 2031-02-02)',
    figures: 'at most 12,000 (auto)',
    words: 'il ponte resta chiuso fino a marzo',
    start: '10',
    end: '44',
    wordings: '2',
  })
})

test.each(['=1+1', '+39 02', '-3 morti', '@ada', '\t=1', ' =1', '"=1', '＝1'])('%j is no formula in CSV', (words) => {
  const [, row] = rowsOf(storyInCsv(worded(words)))
  expect(row?.cells).toContain(`'${words}`)
})

test('whatever the words are, CSV gives them back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', 'a', '«') }), (words) => {
      const [, row] = rowsOf(storyInCsv(worded(`x${words}`)))
      expect(row?.cells).toContain(`x${words}`)
    }),
  )
})

test('HTML needs nothing else, and nothing that a report holds becomes markup', () => {
  const page = storyInHtml(worded('<script>alert("1")</script> & \' \u0007'))
  expect(page).not.toMatch(/<script|src=|javascript:/)
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39; \ufffd')
  expect(page).toContain("default-src 'none'")
  expect(storyInHtml(graded)).toContain(
    '<blockquote lang="it">il ponte resta chiuso fino <mark>a marzo</mark></blockquote>',
  )
  expect(storyInHtml(graded)).toContain('usually reliable (grade B by Ada, 2031-02-02)')
  expect(storyInHtml(graded)).toContain('href="https://corriere.example/ponte"')
})

test('JSON-LD names only what is in it, and leads to the exact words', () => {
  const { '@graph': graph } = JSON.parse(storyInJsonld(graded))
  const ids = new Set(graph.map((node: { '@id'?: string }) => node['@id']))
  const named = graph.flatMap((node: Record<string, unknown>) =>
    [
      'wasDerivedFrom',
      'wasQuotedFrom',
      'wasAttributedTo',
      'isPartOf',
      'appearance',
      'hasPart',
      'from',
      'to',
      'itemReviewed',
    ]
      .flatMap((property) => node[property] ?? [])
      .flat(),
  )
  expect(named.filter((id: string) => !ids.has(id))).toEqual([])
  const types = new Set(graph.map((node: { '@type': string }) => node['@type']))
  for (const type of ['NewsArticle', 'Claim', 'Question', 'Quotation', 'Statement', 'Person', 'Review', 'Relation'])
    expect(types).toContain(type)
  const quotation = graph.find((node: { '@type': string }) => node['@type'] === 'Quotation')
  expect(quotation).toMatchObject({
    text: 'il ponte resta chiuso fino a marzo',
    inLanguage: 'it',
    hasTarget: [
      {
        hasSource: 'https://corriere.example/ponte',
        hasSelector: [
          { '@type': 'TextPositionSelector', start: 10, end: 44 },
          { '@type': 'TextQuoteSelector', exact: 'il ponte resta chiuso fino a marzo' },
        ],
      },
      {},
    ],
  })
})

test('a statement under two claims is one thing in JSON-LD, and a row under each in CSV', () => {
  const [first, ...others] = bridgeStory.claims
  if (first === undefined) throw new Error('the bridge story has no claim')
  const story: Story = { ...bridgeStory, claims: [first, { ...first, id: 'c-again' }, ...others] }
  const { '@graph': graph } = JSON.parse(storyInJsonld(story))
  const ids = graph.flatMap((node: { '@id'?: string }) => node['@id'] ?? [])
  expect(ids).toHaveLength(new Set(ids).size)
  const made = graph.filter((node: { '@type': string }) => node['@type'] === 'Claim')
  expect(made[1].appearance).toEqual(made[0].appearance)
  expect(rowsOf(storyInCsv(story))).toHaveLength(rowsOf(storyInCsv(bridgeStory)).length + first.statements.length)
})

test('since a date, every export says first what changed', () => {
  const since = changesIn(bridgeStory, '2031-02-01')
  expect(storyInMarkdown(since)).toMatch(
    /\*\*What changed since 2031-02-01: 1 change; 1 change without a date left out\.\*\*\n\n## What changed\n/,
  )
  // The claims that changed name so many of the story's reports, which may have more.
  expect(storyInMarkdown(since)).toContain('1 report by 1 outlet named here')
  expect(storyInMarkdown(bridgeStory)).toContain('2 reports by 1 outlet and unknown ones ·')
  expect(storyInHtml(since)).toContain('What changed since 2031-02-01: 1 change')
  expect(storyInCsv(since).split('\r\n')).toHaveLength(3)
})
