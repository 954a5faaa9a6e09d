import { expect, test } from 'vitest'
import type { Attribution } from '../document/attribution.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { beginEvaluation } from './evaluation.ts'
import { goldOfLine } from './gold.ts'
import { type Role, roles } from './role-tokens.ts'
import type { Scores } from './scores.ts'

type Places = Partial<Record<Role, readonly Span[]>>

const plain = {
  form: 'indirect',
  act: 'assert',
  factuality: 'CT+',
  reportive: false,
  speaker: null,
  via: [],
  nestedIn: null,
  figures: [],
  times: [],
} as const

function attribution(found: Places & Partial<Attribution>, at = 0): Attribution {
  return { ...plain, id: `a${at + 1}`, source: [], cue: [], content: [], ...found }
}

function readingWith(text: string, found: Partial<Reading>): Reading {
  const about = { url: null, outlet: null, headline: null, byline: null, published: null, language: 'en', parts: [] }
  const nothing = { attributions: [], voice: [], figures: [], times: [], entities: [], notices: [] }
  return { version: 1, input: 'gold.ndjson#1', report: { id: 'one', text, ...about }, ...nothing, ...found }
}

/** The scores of one report. */
function scores(text: string, gold: object, found: Partial<Reading> | null): Scores {
  const evaluator = beginEvaluation()
  const line = JSON.stringify({ id: 'one', lang: 'en', text, ...gold })
  evaluator.add(goldOfLine('gold.ndjson', 1, line), found === null ? null : readingWith(text, found))
  return evaluator.evaluation().all
}

/** A finder of places by their words. */
const placesIn = (text: string) => (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const

const text = '“The bridge is closed,” said Edda Morn of the port. She added that ferries wait.'
const at = placesIn(text)
const closed = { source: [at('Edda Morn of the port')], cue: [at('said')], content: [at('The bridge is closed')] }
const ferries = { source: [at('She')], cue: [at('added')], content: [at('ferries wait')] }
const perfect = { precision: 1, recall: 1, f1: 1 }

test('quotation marks, full stops and a leading "that" change no score', () => {
  const gold = { attributions: [closed, ferries] }
  const found = [
    attribution({ ...closed, content: [at('“The bridge is closed,”')] }),
    attribution({ ...ferries, content: [at('that ferries wait.')] }),
  ]
  const all = scores(text, gold, { attributions: found })
  for (const role of roles) expect([all[`${role} overlap`], all[`${role} exact`]]).toEqual([perfect, perfect])
  expect([all.attribution, all['who-said-it']]).toEqual([perfect, perfect])
})

test('a content that is nothing but a complementiser keeps it', () => {
  const gold = { attributions: [{ ...ferries, content: [at('that')] }] }
  expect(scores(text, gold, { attributions: [] })['content overlap'].recall).toBe(0)
  const found = [attribution({ ...ferries, content: [at('that')] })]
  expect(scores(text, gold, { attributions: found })['content overlap']).toEqual(perfect)
})

test('a content of which half or more is found counts, and its source is right where half or more is', () => {
  const gold = { attributions: [closed] }
  const found = (content: string, source: string) =>
    scores(text, gold, { attributions: [attribution({ ...closed, content: [at(content)], source: [at(source)] })] })
  const half = found('The bridge', 'Edda Morn')
  expect([half.attribution.f1, half['who-said-it'].f1]).toEqual([1, 0])
  expect(half['source overlap']).toMatchObject({ precision: 1, recall: 2 / 5 })
  expect(found('The bridge', 'Edda Morn of')['who-said-it'].f1).toBe(1)
  expect(found('The', 'Edda Morn')).toMatchObject({ attribution: { f1: 0 }, 'who-said-it': { f1: 0 } })
})

test('two empty sources are the same source', () => {
  const hearsay = { ...closed, source: [] }
  expect(scores(text, { attributions: [hearsay] }, { attributions: [attribution(hearsay)] })['who-said-it'].f1).toBe(1)
  expect(scores(text, { attributions: [hearsay] }, { attributions: [attribution(closed)] })['who-said-it'].f1).toBe(0)
})

test('of attributions that are alike in the same degree, the earlier are paired', () => {
  const wrong = { ...closed, source: [at('She')] }
  const found = [attribution(closed), attribution(wrong, 1)]
  expect(scores(text, { attributions: [closed] }, { attributions: found })['who-said-it'].recall).toBe(1)
  expect(scores(text, { attributions: [wrong] }, { attributions: found })['who-said-it'].recall).toBe(0)
  expect(scores(text, { attributions: [wrong, closed] }, { attributions: found })['who-said-it'].recall).toBe(0)
})

test('equal spans are matched exactly as often as both have them', () => {
  const gold = { attributions: [closed, closed, ferries] }
  const found = [closed, closed, closed, closed].map(attribution)
  expect(scores(text, gold, { attributions: found })['content exact']).toMatchObject({
    precision: 1 / 2,
    recall: 2 / 3,
  })
})

test('what is nested or lies in ignored text is neither asked for nor held against', () => {
  const found = [attribution(closed), attribution({ ...ferries, nestedIn: 'a1' }, 1)]
  const gold = { attributions: [closed, { ...ferries, nested: true }] }
  expect(scores(text, gold, { attributions: found })).toMatchObject({
    'gold attributions': 1,
    'predicted attributions': 1,
    'content overlap': perfect,
    'who-said-it': perfect,
  })
  const ignoring = { attributions: [closed], ignore: [at('She added that ferries wait.')] }
  expect(scores(text, ignoring, { attributions: [closed, ferries].map(attribution) })).toMatchObject({
    'predicted attributions': 1,
    'cue overlap': perfect,
  })
})

test('a report that could not be read is one in which nothing was found', () => {
  expect(scores(text, { attributions: [closed] }, null)).toMatchObject({
    documents: 1,
    missing: 1,
    attribution: { precision: 0, recall: 0, f1: 0 },
  })
})

test('by form it is told how many were found, and how many with the right source', () => {
  const gold = {
    attributions: [
      { ...closed, form: 'direct' },
      { ...ferries, form: 'indirect' },
    ],
  }
  const found = [attribution({ ...closed, source: [at('She')] })]
  expect(scores(text, gold, { attributions: found })['by form']).toEqual({
    direct: { gold: 1, 'attribution recall': 1, 'who-said-it recall': 0 },
    indirect: { gold: 1, 'attribution recall': 0, 'who-said-it recall': 0 },
  })
})

test('reports are scored together and by language, of their words and not of their scores', () => {
  const evaluator = beginEvaluation()
  const add = (id: string, lang: string | undefined, found: Partial<Reading>) =>
    evaluator.add(
      goldOfLine('gold.ndjson', 1, JSON.stringify({ id, lang, text, attributions: [closed, ferries] })),
      readingWith(text, found),
    )
  add('one', 'en', { attributions: [closed, ferries].map(attribution) })
  add('two', 'it', { attributions: [attribution(closed)] })
  add('three', undefined, {})
  const { all, byLanguage } = evaluator.evaluation()
  expect(all.attribution).toMatchObject({ precision: 1, recall: 3 / 6 })
  expect(all['content overlap'].recall).toBe((6 + 4) / 18)
  expect(
    [...byLanguage].map(
      ([
        language,
        {
          attribution: { recall },
        },
      ]) => [language, recall],
    ),
  ).toEqual([
    ['en', 1],
    ['it', 1 / 2],
    ['und', 0],
  ])
})

test('factuality, act and form are scored where the content was found, and factuality by each of its values', () => {
  const judged = { form: 'direct', act: 'warn', factuality: 'PS+' }
  const gold = {
    attributions: [
      { ...closed, ...judged },
      { ...ferries, ...judged, factuality: 'CT+' },
      { content: [at('port')], factuality: 'CT-' },
    ],
  }
  const found = [attribution({ ...closed, form: 'direct', act: 'warn' }), attribution(ferries, 1)]
  const all = scores(text, gold, { attributions: found })
  expect(all).toMatchObject({ matched: 2, 'attributions matched': 2 / 3, factuality: 1 / 2, act: 1 / 2, form: 1 / 2 })
  // CT+ was found twice, once rightly; PS+ never.
  expect(all['factuality macro-F1']).toBe((2 / 3 + 0) / 2)
})

test('what the gold does not annotate is not scored', () => {
  expect(scores(text, { attributions: [closed] }, { attributions: [attribution(closed)] })).toMatchObject({
    factuality: null,
    'factuality macro-F1': null,
    act: null,
    form: null,
    reportive: null,
    'times relaxed': null,
    'figures relaxed': null,
    'figures found': null,
    'by form': {},
  })
})

const counting = 'About a third of 1,500 ships left on Monday; 20 would have sunk on May 2, 2031.'
const place = placesIn(counting)
const figure = (words: string, low: number | null, high: number | null, approximate = false) => ({
  id: words,
  span: place(words),
  low,
  high,
  approximate,
  unit: null,
  counted: null,
  countedSpan: null,
})

test('figures in what is said are right where their bounds are, to a thousandth', () => {
  const gold = {
    attributions: [
      {
        content: [place(counting)],
        figures: [
          { span: place('a third'), low: 33.33, high: 33.33, approximate: true },
          { span: place('1,500'), low: 1500, high: null, approximate: false },
          { span: place('20'), low: 20, high: 20, approximate: false },
          { low: 2, high: 2, approximate: false },
        ],
      },
    ],
  }
  const figures = [figure('third', 100 / 3, 100 / 3, true), figure('1,500', 1500, 1500)]
  expect(scores(counting, gold, { figures })).toMatchObject({
    'figures found': 2 / 3,
    'figures right of found': 1 / 2,
    'figures relaxed': null,
  })
})

test('where all figures of a text are annotated, those found elsewhere count against it', () => {
  const [start, end] = place('20')
  const gold = { values: [{ start, end }, { span: place('1,500') }], annotatedTo: place('sunk')[1] }
  const figures = [figure('1,500', 1500, 1500), figure('third', 33, 33), figure('2031', 2031, 2031)]
  expect(scores(counting, gold, { figures })['figures relaxed']).toEqual({
    precision: 1 / 2,
    recall: 1 / 2,
    f1: 1 / 2,
    gold: 2,
    predicted: 2,
  })
})

test('times are scored by place, by words, and by value in whatever way it is written', () => {
  const time = (words: string, value: string) => ({ id: words, span: place(words), type: 'DATE' as const, value })
  const gold = {
    timex: [
      { start: place('Monday')[0], end: place('Monday')[1], value: '2031-04-28', alt: ['2031-W18'] },
      { span: place('May 2, 2031'), value: '2031-05-02T10:00' },
      { span: place('About'), dct: true, value: '2031' },
    ],
    times: [{ span: place('left'), value: '2031' }],
  }
  const times = [time('Monday', '2031-W18'), time('2031', '2031-05-02T10:00:00Z'), time('About', '2031')]
  expect(scores(counting, gold, { times })).toMatchObject({
    'times relaxed': { f1: 1, gold: 2, predicted: 2 },
    'times strict': { f1: 1 / 2 },
    'times value': { f1: 1 },
  })
})

test('the outlet’s own reportive clauses are paired one to one where they overlap', () => {
  const voice = (words: string, reportive: boolean) => ({
    id: words,
    span: place(words),
    factuality: 'Uu' as const,
    reportive,
    figures: [],
    times: [],
  })
  const gold = { outlet_voice_reportive: [place('20 would have sunk on May 2, 2031')] }
  const found = [voice('20 would', true), voice('have sunk on May', true), voice('ships left', false)]
  expect(scores(counting, gold, { voice: found }).reportive).toMatchObject({ precision: 1 / 2, recall: 1 })
})
