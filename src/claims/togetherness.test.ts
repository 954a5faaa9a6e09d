import { expect, test } from 'vitest'
import { togethernessOf } from './togetherness.ts'
import type { Bags } from './traits.ts'

/** Bags of claims that have each of their traits once, by name: "meaning a" is one of the respect "meaning". */
function bagsOf(...claims: (readonly string[])[]): Bags {
  const names = [...new Set(claims.flat())].sort()
  const of = claims.map((traits) => {
    const numbers = traits.map((trait) => names.indexOf(trait)).sort((one, other) => one - other)
    return { traits: Int32Array.from(numbers), seen: Float64Array.from(numbers, () => 1) }
  })
  const everywhere = Float64Array.from(names, (name) => claims.filter((traits) => traits.includes(name)).length)
  const respectsOfTraits = names.map((name) => name.slice(0, name.indexOf(' ')))
  const respects = [...new Set(respectsOfTraits)]
  return { of, respects, respectOf: respectsOfTraits.map((respect) => respects.indexOf(respect)), everywhere }
}

function together(bags: Bags, one: number, other: number): number {
  const { of, beside, bySize } = togethernessOf(bags)
  const [a, b] = [of[one], of[other]]
  if (a === undefined || b === undefined) throw new RangeError('there is no such bag')
  return bySize(a, b) + beside(a)(b)
}

const others = Array.from({ length: 300 }, (_, i) => ['meaning war', `meaning other ${i}`])
const story = bagsOf(
  ['meaning algeria', 'meaning war'],
  ['meaning algeria', 'meaning war'],
  ['meaning water', 'meaning war'],
  ['words-fr guerre'],
  ...others,
)

test('to share what hardly any other claim has tells more than to share what all have', () => {
  expect(together(story, 0, 1)).toBeGreaterThan(0.4)
  expect(together(story, 0, 2)).toBeLessThan(0.1)
})

test('claims that can be held against each other in no respect are neither together nor apart', () => {
  expect(together(story, 0, 3)).toBe(0)
})

test('two bags in one have what both had', () => {
  const { of, poured } = togethernessOf(
    bagsOf(['meaning a', 'meaning b'], ['meaning b', 'meaning c'], ['meaning a', 'meaning c']),
  )
  const [one, other] = of
  if (one === undefined || other === undefined) throw new RangeError('there are two bags')
  const both = poured(one, other)
  expect(both.traits).toEqual(Int32Array.of(0, 1, 2))
  expect(both.seen).toEqual(Float64Array.of(1, 2, 1))
})

test('what no other bag has is none of the traits that are held against others, but counts for how much there is', () => {
  const [one] = togethernessOf(bagsOf(['meaning a', 'meaning alone'], ['meaning a'])).of
  expect(one?.traits).toEqual(Int32Array.of(0))
  expect(one?.sizes).toEqual(Float64Array.of(2))
})
