import { expect, test } from 'vitest'
import type { Attribution } from '../document/attribution.ts'
import type { Reading } from '../document/reading.ts'
import { goldOfLine } from './gold.ts'
import { type Mistake, mistakesIn, worstMistakes } from './mistakes.ts'

const text = 'Edda Morn said the bridge is closed. She added that ferries wait. Ola Ran warned of rain.'
const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const
const closed = { source: [at('Edda Morn')], cue: [at('said')], content: [at('the bridge is closed')] }
const ferries = { source: [at('She')], cue: [at('added')], content: [at('ferries wait')] }
const rain = { source: [at('Ola Ran')], cue: [at('warned')], content: [at('rain')] }

function mistakes(
  golds: readonly object[] | undefined,
  founds: readonly Pick<Attribution, 'source' | 'cue' | 'content'>[],
) {
  const found = { nestedIn: null, form: 'indirect', act: 'assert', factuality: 'CT+', figures: [] }
  const reading = { attributions: founds.map((one, number) => ({ ...found, ...one, id: `a${number}` })) }
  const gold = goldOfLine('gold.ndjson', 1, JSON.stringify({ id: 'one', text, attributions: golds }))
  return mistakesIn(gold, reading as unknown as Reading)
}

test('what is read as the gold has it is no mistake, and neither is anything in a report without gold', () => {
  expect(mistakes([closed, rain], [rain, closed])).toEqual([])
  expect(mistakes(undefined, [closed])).toEqual([])
})

test('a wrong source, a missed and an extra attribution are told, each with what stands on the other side', () => {
  const blamed = { ...closed, source: [at('She')] }
  const short = { ...ferries, content: [at('wait. Ola Ran warned')] }
  expect(mistakes([closed, ferries, rain], [blamed, short]).map(({ size, report, ...rest }) => rest)).toEqual([
    { kind: 'wrong source', gold: closed, found: blamed },
    { kind: 'missed', gold: ferries, found: short },
    { kind: 'missed', gold: rain, found: short },
    { kind: 'extra', gold: ferries, found: short },
  ])
})

test('the same source alone does not make one attribution stand for another', () => {
  expect(mistakes([{ ...ferries, source: closed.source }], [closed]).map(({ gold, found }) => [gold, found])).toEqual([
    [{ ...ferries, source: closed.source }, null],
    [null, closed],
  ])
})

test('of the worst, each kind has its turn, and within a kind those with the most words come first', () => {
  const of = (kind: Mistake['kind'], size: number): Mistake => ({ kind, size, report: 'one', gold: null, found: null })
  const all = [of('extra', 9), of('missed', 1), of('missed', 8), of('missed', 5), of('wrong source', 2)]
  const worst = (count: number) => worstMistakes(all, count).map(({ kind, size }) => `${kind} ${size}`)
  expect(worst(0)).toEqual([])
  expect(worst(2)).toEqual(['wrong source 2', 'missed 8'])
  expect(worst(4)).toEqual(['wrong source 2', 'missed 8', 'missed 5', 'extra 9'])
  expect(worst(99)).toHaveLength(5)
})
