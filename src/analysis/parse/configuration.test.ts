import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  attach,
  beginSentence,
  type Configuration,
  isAllowed,
  isDone,
  LEFT,
  makeConfiguration,
  RIGHT,
  SHIFT,
  shift,
} from './configuration.ts'

function make(state: Configuration, transition: number, relation = 1): void {
  if (transition === SHIFT) shift(state)
  else attach(state, transition === LEFT ? state.next : (state.stack[state.depth - 2] ?? 0), relation)
}

/** Follows choices, each taken among the transitions that are allowed, until the sentence is parsed. */
function follow(size: number, choices: readonly number[]): Configuration {
  const state = makeConfiguration(size)
  beginSentence(state, size)
  for (let step = 0; !isDone(state); step++) {
    const allowed = [SHIFT, LEFT, RIGHT].filter((each) => isAllowed(state, each))
    expect(step).toBeLessThan(2 * size)
    make(state, allowed[(choices[step] ?? 0) % allowed.length] ?? SHIFT)
  }
  return state
}

/** Whether two arcs cross, for each pair of them; an arc from above the sentence to the root crosses what spans the root. */
function hasCrossing(heads: readonly number[]): boolean {
  const arcs = heads.map((head, at): [number, number] => [Math.min(head, at + 1), Math.max(head, at + 1)])
  return arcs.some(([a, b]) => arcs.some(([c, d]) => a < c && c < b && b < d))
}

test('any transitions that are allowed end in a projective tree with one root', () => {
  const sizeAndChoices = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.tuple(fc.constant(size), fc.array(fc.nat({ max: 5 }), { minLength: 2 * size, maxLength: 2 * size })),
    )
  const property = fc.property(sizeAndChoices, ([size, choices]) => {
    const heads = [...follow(size, choices).heads.slice(1, size + 1)]
    expect(heads.filter((head) => head === 0)).toHaveLength(1)
    heads.forEach((_, at) => {
      let above = at + 1
      for (let steps = 0; above !== 0; steps++) {
        expect(steps).toBeLessThan(size)
        above = heads[above - 1] ?? 0
      }
    })
    expect(hasCrossing(heads)).toBe(false)
  })
  fc.assert(property, { numRuns: 500 })
})

test('of an empty sentence nothing is asked', () => {
  expect(isDone(follow(0, []))).toBe(true)
})

test('nothing is attached to a word that is not there', () => {
  const state = makeConfiguration(2)
  beginSentence(state, 2)
  const allowed = () => [SHIFT, LEFT, RIGHT].filter((each) => isAllowed(state, each))
  expect(allowed()).toEqual([SHIFT])
  shift(state)
  expect(allowed()).toEqual([SHIFT, LEFT])
  shift(state)
  expect(allowed()).toEqual([RIGHT])
})

test('the outer and inner children of a word and their relations are kept on each side', () => {
  const state = makeConfiguration(5)
  beginSentence(state, 5)
  for (const [transition, relation] of [
    [SHIFT, 0],
    [SHIFT, 0],
    [LEFT, 3],
    [LEFT, 4],
    [SHIFT, 0],
    [SHIFT, 0],
    [RIGHT, 5],
    [SHIFT, 0],
    [RIGHT, 6],
  ] as const)
    make(state, transition, relation)
  expect([...state.heads.slice(1, 6)]).toEqual([3, 3, 0, 3, 3])
  expect([state.outerLeft[3], state.innerLeft[3], state.leftCount[3]]).toEqual([1, 2, 2])
  expect([state.outerRight[3], state.innerRight[3], state.rightCount[3]]).toEqual([5, 4, 2])
  expect([state.leftRelations[3], state.rightRelations[3]]).toEqual([(1 << 3) | (1 << 4), (1 << 5) | (1 << 6)])
})

test('a configuration that is begun again knows nothing of the sentence before', () => {
  const state = follow(6, [0, 0, 1, 0, 1])
  state.forms.fill(9)
  beginSentence(state, 6)
  const fresh = makeConfiguration(6)
  beginSentence(fresh, 6)
  expect(state).toEqual(fresh)
})
