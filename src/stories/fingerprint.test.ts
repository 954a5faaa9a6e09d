import { expect, test } from 'vitest'
import { soundReading } from '../../test/sound-reading.ts'
import { checkReading } from '../document/check-reading.ts'
import type { Part } from '../document/part.ts'
import type { Reading } from '../document/reading.ts'
import { fingerprint } from './fingerprint.ts'

function readingOf(text: string, headline: string | null = null, date: string | null = null, language = 'xx'): Reading {
  const parts: Part[] = [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map((line) => {
    const span = { start: line.index, end: line.index + line[0].length }
    return line[0].startsWith('PREV')
      ? { kind: 'boilerplate', reason: 'navigation', ...span }
      : { kind: 'paragraph', ...span }
  })
  const published = date === null ? null : { value: date, basis: 'given' as const }
  const report = { id: 'r', url: null, outlet: null, headline, byline: null, published, language, text, parts }
  const reading: Reading = {
    version: 1,
    input: 'test',
    report,
    attributions: [],
    voice: [],
    figures: [],
    times: [],
    entities: [],
    notices: [],
  }
  expect(checkReading(reading)).toEqual([])
  return reading
}

const terms = (text: string, headline: string | null = null) => fingerprint(readingOf(text, headline)).terms

test('a name of several words is a term, and so is each of its words', () => {
  expect(terms('Ieri la sindaca Ada Brunelli era assente.')).toEqual(
    expect.arrayContaining(['name:ada brnl', 'name:ada', 'name:brnl']),
  )
})

test('the word that opens a sentence is no name, unless it is one elsewhere', () => {
  expect(terms('Nessun uomo parla. Oggi piove.')).toEqual([])
  expect(terms('Lugano aspetta. Il sindaco di Lugano tace.')).toContain('name:lcn')
})

test('a headline in capitals throughout makes no names', () => {
  expect(terms('The fire is out in Tolna.', 'Big Fire Burns Down Old Mill')).toEqual(['name:tln'])
})

test('where every noun has a capital, only those among others or named again are names', () => {
  const nouns =
    'Der Brand im alten Speicher ist gelöscht, sagte die Bürgermeisterin Ada Brunelli am Abend. In Lugano hatte die Wehr die ganze Nacht mit zwei Booten gegen das Feuer gekämpft. Menschen kamen nicht zu Schaden, und der Hafen von Lugano ist wieder offen.'
  const names = terms(nouns).filter((term) => term.startsWith('name:'))
  expect(names).toEqual(['name:brcrmstrn ada brnl', 'name:brcrmstrn', 'name:ada', 'name:brnl', 'name:lcn'])
})

test('an elided article or a possessive does not hide a name', () => {
  const italian = terms('Parla il capo dell’Arpanet di oggi.')
  const english = terms("We saw Arpanet's boss.")
  expect(italian).toContain('name:rbnt')
  expect(english).toContain('name:rbnt')
})

test('cognates agree across languages', () => {
  const shared = (one: string, other: string) => terms(one).filter((term) => terms(other).includes(term))
  expect(shared('una esplosione', 'an explosion')).toEqual(['word:esplos'])
  expect(shared('una explosión', 'eine Explosion')).toContain('word:esplos')
  expect(shared('il ministro', 'le ministre')).toEqual(['word:minist'])
  expect(shared('a escalation', 'une escalade')).toEqual(['word:escala'])
  expect(shared('in Corea ci sono', 'in Korea there are')).toEqual(['name:cor'])
})

test('a number is the same however its thousands and decimals are marked', () => {
  expect(terms('12.000 persone')).toContain('figure:12000')
  expect(terms('12,000 people')).toContain('figure:12000')
  expect(terms('12\u202f000 civils')).toContain('figure:12000')
  expect(terms('5,6 gradi')).toEqual(terms('5.6 grade'))
})

test('days of the month, years and the keys of posts are no figures', () => {
  expect(terms('il 21 e nel 2024, a 1848257731515363781')).toEqual([])
})

test('the concepts that were read are terms, the same in every language', () => {
  const concepts = (text: string, language: string) =>
    fingerprint(soundReading({ text, language })).terms.filter((term) => term.startsWith('concept:'))
  expect(concepts('Le bombardement a tué des civils.', 'fr')).toEqual(
    concepts('Il bombardamento ha ucciso dei civili.', 'it'),
  )
  expect(concepts('Il bombardamento ha ucciso dei civili.', 'it')).toContain('concept:bomb')
  expect(concepts('Le bombardement a tué des civils.', 'pt')).toEqual([])
})

test('a day that is read with its year is a term, a day without one is none', () => {
  const reading = readingOf('Il 18 ottobre, poi a marzo.')
  const time = { id: 't1', span: [0, 13] as const, type: 'DATE' as const, value: '2024-10-18' }
  const vague = { id: 't2', span: [21, 26] as const, type: 'DATE' as const, value: 'XXXX-03' }
  expect(fingerprint({ ...reading, times: [time, vague] }).terms).toContain('day:2024-10-18')
  expect(fingerprint({ ...reading, times: [vague] }).terms).not.toContain('day:XXXX-03')
})

test('boilerplate is not what a report is about', () => {
  expect(terms('Qui nulla.\nPREV Intanto a Verbania arriva il circo')).toEqual([])
})

test('the day is as exact as is known', () => {
  const day = (date: string | null) => fingerprint(readingOf('Qui.', null, date)).day
  expect(day('2024-10-21T09:30:00Z')).toBe('2024-10-21')
  expect(day('2024-10')).toBe('2024-10')
  expect(day(null)).toBeNull()
})

test('a hostile text gives a small fingerprint', () => {
  const { terms: all } = fingerprint(readingOf(`un ${'A'.repeat(100_000)} ${'Aa Bb '.repeat(50_000)}`))
  expect(Math.max(...all.map((term) => term.length))).toBeLessThan(100)
  expect(all.length).toBeLessThan(1000)
})

test('a page that is no article is about nothing, so that an index joins no stories', () => {
  const reading = readingOf('Ieri la sindaca Ada Brunelli era assente.', null, '2031-03-04')
  const message = 'The page is an index.'
  const notices = [{ rule: 'no-article', span: null, message }] as const
  const index: Reading = { ...reading, report: { ...reading.report, partsFrom: 'page' }, notices }
  expect(fingerprint(index)).toEqual({ day: '2031-03-04', language: 'xx', terms: [] })
  // A text without a paragraph may be the headline of a report.
  expect(fingerprint({ ...reading, notices }).terms).toEqual(fingerprint(reading).terms)
})
