import fc from 'fast-check'
import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'
import type { Figure } from '../document/figure.ts'
import type { Mention } from '../document/mention.ts'
import type { Report } from '../document/report.ts'
import { type Count, countAlike, counterIn } from './count.ts'
import { mentionTree } from './mention-tree.ts'

/** What the statements of a text count: "number thing, matter". */
function counts(text: string): string[] {
  return toldStory([may(2), text]).told.flatMap(({ sense }) =>
    sense.counts.map(({ figure, thing, matter }) => `${figure.low} ${thing}, ${matter}`),
  )
}

test('what became of the counted is told by what they belong to', () => {
  expect(counts('The police said that 14 miners were missing and five firefighters were injured.')).toEqual([
    '14 miner, missing',
    '5 firefighter, injuries',
  ])
})

test('the same is counted in every language', () => {
  const deadAndInjured = ['24 null, deaths', '30 null, injuries']
  expect(counts('The police said that 24 people were killed and 30 others were injured in Tolvara.')).toEqual(
    deadAndInjured,
  )
  expect(counts('La protezione civile ha detto che i morti sono 24 e i feriti 30.')).toEqual(deadAndInjured)
  expect(counts('La policía dijo que 24 personas murieron y 30 resultaron heridas en Tolvara.')).toEqual(deadAndInjured)
  expect(counts('Le ministre a déclaré que 24 personnes sont mortes et 30 ont été blessées.')).toEqual(deadAndInjured)
  expect(counts('Die Polizei sagte, dass 24 Menschen getötet und 30 verletzt wurden.')).toEqual(deadAndInjured)
})

test('that a number rose is not what is counted', () => {
  expect(counts('The police said that the death toll rose to 24.')).toEqual(['24 null, deaths'])
  expect(counts('The bank said that the number of its customers rose by 300 in Tolvara.')).toEqual(['300 null, null'])
})

test('a number that hardly comes twice is one count where one of two does not say of whom; a small one is not', () => {
  const count = (low: number, thing: string | null, matter = 'deaths'): Count => ({
    figure: { ...figureAt(0), low, high: low },
    thing,
    matter,
  })
  expect(countAlike(count(24, 'soldier'), count(24, null))).toBe(true)
  expect(countAlike(count(24, 'soldier'), count(25, null))).toBe(false)
  expect(countAlike(count(2, 'soldier'), count(2, null))).toBe(false)
  expect(countAlike(count(24, 'soldier'), count(24, 'miner'))).toBe(false)
  expect(countAlike(count(24, null), count(24, null, 'injuries'))).toBe(false)
})

/** A figure of one letter at a place of a text. */
function figureAt(at: number): Figure {
  const bounds = { low: 24, high: 24, approximate: false, unit: null }
  return { id: `f${at}`, span: [at, at + 1], ...bounds, counted: null, countedSpan: null }
}

const reportOf = (text: string): Report => ({
  id: 'r',
  url: null,
  outlet: null,
  headline: null,
  byline: null,
  published: null,
  language: 'en',
  text,
  parts: [],
})

const die = (at: number): Mention => ({ span: [at, at + 1], concept: 'die', under: null, as: null })

test('a figure of which nothing is counted has the matter of the nearest event, if one is near enough', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(500), { maxLength: 12 }), fc.nat(500), (places, at) => {
      const mentions = places
        .filter((place) => place !== at)
        .toSorted((a, b) => a - b)
        .map(die)
      const near = mentions.some(({ span }) => Math.max(span[0] - at - 1, at - span[1]) < 45)
      const countOf = counterIn(mentionTree(mentions), [[0, 502]], reportOf('x'.repeat(502)))
      expect(countOf(figureAt(at)).matter).toBe(near ? 'deaths' : null)
    }),
  )
})

test('a statement of twenty thousand figures is counted at once', () => {
  const mentions = Array.from({ length: 20_000 }, (_, i) => die(i * 100))
  const countOf = counterIn(mentionTree(mentions), [[0, 2_000_000]], reportOf('x'.repeat(2_000_000)))
  const started = performance.now()
  const matters = mentions.map(({ span }) => countOf(figureAt(span[0] + 50)).matter)
  expect(new Set(matters)).toEqual(new Set([null]))
  expect(performance.now() - started).toBeLessThan(3000)
})
