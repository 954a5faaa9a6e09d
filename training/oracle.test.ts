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
} from '../src/analysis/parse/configuration.ts'
import { lostArcs } from './oracle.ts'

function make(state: Configuration, transition: number): void {
  if (transition === SHIFT) shift(state)
  else attach(state, transition === LEFT ? state.next : (state.stack[state.depth - 2] ?? 0), 1)
}

function begun(size: number): Configuration {
  const state = makeConfiguration(size)
  beginSentence(state, size)
  return state
}

function allowedIn(state: Configuration): number[] {
  return [SHIFT, LEFT, RIGHT].filter((each) => isAllowed(state, each))
}

/** Any projective tree, and choices to be made on the way to it: what any transitions make, and numbers. */
const treeAndChoices = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => {
    const numbers = fc.array(fc.nat({ max: 5 }), { minLength: 2 * size, maxLength: 2 * size })
    return fc.tuple(fc.constant(size), numbers, numbers)
  })
  .map(([size, making, choices]) => {
    const state = begun(size)
    for (let step = 0; !isDone(state); step++) {
      const allowed = allowedIn(state)
      make(state, allowed[(making[step] ?? 0) % allowed.length] ?? SHIFT)
    }
    return { size, heads: state.heads.slice(0, size + 1), choices }
  })

/** Arcs of the right tree that can still be made: the most that any transitions from here on make. */
function reachable(state: Configuration, heads: Int32Array): number {
  if (isDone(state)) {
    const root = state.stack[0] ?? 0
    return heads.slice(1).filter((head, at) => (at + 1 === root ? head === 0 : state.heads[at + 1] === head)).length
  }
  return Math.max(
    ...allowedIn(state).map((transition) => {
      const next = structuredClone(state)
      make(next, transition)
      return reachable(next, heads)
    }),
  )
}

test('transitions that lose nothing rebuild exactly the tree, whichever of them are taken', () => {
  const property = fc.property(treeAndChoices, ({ size, heads, choices }) => {
    const state = begun(size)
    for (let step = 0; !isDone(state); step++) {
      const free = allowedIn(state).filter((each) => lostArcs(state, each, heads) === 0)
      expect(free.length).toBeGreaterThan(0)
      make(state, free[(choices[step] ?? 0) % free.length] ?? SHIFT)
    }
    expect(state.heads.slice(0, size + 1)).toEqual(heads)
  })
  fc.assert(property, { numRuns: 500 })
})

test('what a transition loses is what can no more be reached after it, wherever the parser has strayed to', () => {
  const small = treeAndChoices.filter(({ size }) => size <= 5)
  const property = fc.property(small, ({ size, heads, choices }) => {
    const state = begun(size)
    for (let step = 0; !isDone(state); step++) {
      const allowed = allowedIn(state)
      const before = reachable(state, heads)
      for (const transition of allowed) {
        const next = structuredClone(state)
        make(next, transition)
        const lost = before - reachable(next, heads)
        expect([transition, lost]).toEqual([transition, lostArcs(state, transition, heads)])
      }
      make(state, allowed[(choices[step] ?? 0) % allowed.length] ?? SHIFT)
    }
  })
  fc.assert(property, { numRuns: 60 })
})
