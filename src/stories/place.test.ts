import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NumberedTerms } from '../../test/numbered-terms.ts'
import { checkReading } from '../document/check-reading.ts'
import type { Reading } from '../document/reading.ts'
import { type Fingerprint, fingerprint } from './fingerprint.ts'
import { type Placement, place } from './place.ts'

const report = (terms: string, day: string | null = null): Fingerprint => ({
  day,
  language: 'it',
  terms: terms.split(' '),
})

function placeAmong(newcomer: Fingerprint, stories: Record<string, readonly Fingerprint[]>): string | null {
  return placementAmong(newcomer, stories)?.story ?? null
}

function placementAmong(newcomer: Fingerprint, stories: Record<string, readonly Fingerprint[]>): Placement | null {
  const numbered = new NumberedTerms()
  const compared = numbered.compared(newcomer)
  const candidates = Object.entries(stories).flatMap(([story, reports]) =>
    reports.map((report) => ({ story, report: numbered.compared(report) })),
  )
  return place(compared, candidates, numbered.corpusOf([compared, ...candidates.map(({ report }) => report)]))
}

/** The fingerprint of a text of one paragraph. */
function reportOn(text: string, language = 'it'): Fingerprint {
  const parts = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  const report = { id: 'r', url: null, outlet: null, headline: null, byline: null, published: null, language }
  const nothing = { attributions: [], voice: [], figures: [], times: [], entities: [], notices: [] }
  const reading: Reading = { version: 1, input: 'test', report: { ...report, text, parts }, ...nothing }
  expect(checkReading(reading)).toEqual([])
  return fingerprint(reading)
}

const quakeInTolna = reportOn(
  'Un terremoto di magnitudo 5.6 ha colpito nella notte la valle di Tolna, nella regione del Valsugo. La sindaca Ada Brunelli parla di 120 sfollati e di almeno due vittime sotto il crollo di un albergo. La Protezione civile ha mandato squadre di soccorso da Orsenigo, e le scuole di Tolna restano chiuse.',
)
const quakeInTolnaAbroad = reportOn(
  'An earthquake of magnitude 5.6 struck the valley of Tolna, in the Valsugo region, overnight. At least two people died when a hotel collapsed, said mayor Ada Brunelli, and 120 had to leave their homes. Rescue teams came from Orsenigo in the morning.',
  'en',
)
const quakeInOrvane = reportOn(
  'Un terremoto di magnitudo 4.8 ha svegliato ieri mattina gli abitanti di Orvane, sulla costa della Pelagosa. Il prefetto Livio Santacroce riferisce di 340 edifici lesionati e di nessuna vittima. I vigili del fuoco controllano il porto, e una scossa di assestamento è stata avvertita fino a Capodarso.',
)

test('the first report of a ledger begins a story', () => {
  expect(placeAmong(quakeInTolna, {})).toBeNull()
})

test('a report in another language joins the story by its names and figures', () => {
  expect(placeAmong(quakeInTolnaAbroad, { tolna: [quakeInTolna] })).toBe('tolna')
})

test('two events of one kind in two places are two stories, even in a ledger of two', () => {
  expect(placeAmong(quakeInOrvane, { tolna: [quakeInTolna] })).toBeNull()
  expect(placeAmong(quakeInOrvane, { tolna: [quakeInTolna, quakeInTolnaAbroad] })).toBeNull()
})

test('a report without anything in common begins its own', () => {
  expect(placeAmong(report('name:brai word:concer word:musica'), { tolna: [quakeInTolna] })).toBeNull()
  expect(placeAmong({ day: null, language: 'it', terms: [] }, { tolna: [quakeInTolna] })).toBeNull()
})

test('one name in common is a coincidence', () => {
  expect(placeAmong(report('name:toln'), { tolna: [report('name:toln name:brai')] })).toBeNull()
})

test('of two stories the likelier one is chosen', () => {
  expect(placeAmong(quakeInTolnaAbroad, { orvane: [quakeInOrvane], tolna: [quakeInTolna] })).toBe('tolna')
})

test('the same place half a year later is another story', () => {
  const then = { ...quakeInTolna, day: '2031-03-01' }
  expect(placeAmong({ ...quakeInTolnaAbroad, day: '2031-03-04' }, { tolna: [then] })).toBe('tolna')
  expect(placeAmong({ ...quakeInTolnaAbroad, day: '2031-09-04' }, { tolna: [then] })).toBeNull()
  expect(placeAmong({ ...quakeInTolnaAbroad, day: '2031-03' }, { tolna: [then] })).toBe('tolna')
})

test('a chain of likenesses draws no stranger in', () => {
  const link = (a: string, b: string) => report(`name:${a}1 name:${a}2 name:${a}3 name:${b}1 name:${b}2 name:${b}3`)
  const chain = [...'abcdefghi'].map((each, i) => link(each, 'bcdefghij'.charAt(i)))
  expect(placeAmong(link('j', 'k'), { chain })).toBeNull()
})

test('two stories to both of which a report is much alike are one', () => {
  const [north, south] = [report('name:a name:b name:c name:d name:e'), report('name:f name:g name:h name:i name:j')]
  const both = report('name:a name:b name:c name:d name:f name:g name:h name:i')
  expect(placementAmong(both, { north: [north], south: [south] })).toEqual({ story: 'north', joins: 'south' })
  expect(placementAmong(north, { north: [north], south: [south] })).toEqual({ story: 'north', joins: null })
})

test('the order of the candidates does not matter', () => {
  const terms = fc.uniqueArray(
    fc.constantFrom('name:a', 'name:b', 'name:c', 'word:d', 'concept:e', 'figure:12', 'day:f'),
  )
  const days = fc.constantFrom(null, '2031', '2031-03', '2031-03-01', '2031-03-29')
  const prints = fc.record({ day: days, language: fc.constantFrom('it', 'en'), terms })
  const candidates = fc.array(fc.record({ story: fc.constantFrom('s', 't', 'u'), fingerprint: prints }))
  fc.assert(
    fc.property(prints, candidates, fc.infiniteStream(fc.nat()), (newcomer, some, keys) => {
      const numbered = new NumberedTerms()
      const compared = numbered.compared(newcomer)
      const candidates = some.map(({ story, fingerprint }) => ({ story, report: numbered.compared(fingerprint) }))
      const shuffled = candidates
        .map((candidate) => ({ candidate, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ candidate }) => candidate)
      const corpus = numbered.corpusOf(candidates.map(({ report }) => report))
      expect(place(compared, shuffled, corpus)).toEqual(place(compared, candidates, corpus))
    }),
  )
})
