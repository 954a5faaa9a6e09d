import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isState } from '../document/is-state.ts'
import type { Mention } from '../document/mention.ts'
import type { Span } from '../document/span.ts'
import { holds } from '../document/span-arithmetic.ts'
import { matterOf, mentionsWithin, mentionTree } from './mention-tree.ts'

/** A mention of its own place in the text for each entry, which is the number of the one that it belongs to. */
const hung = (...under: readonly (number | null)[]): readonly Mention[] =>
  under.map((above, i) => ({
    span: [i * 10, i * 10 + 5],
    concept: `c${i}`,
    under: above,
    as: above === null ? null : 'other',
  }))

const concepts = (mentions: Iterable<Mention>) => [...mentions].map(({ concept }) => concept)

/** Mentions in the order of the text that share no words, as a reading has them. */
const inText = fc
  .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 4 })), { maxLength: 30 })
  .map((gaps): readonly Mention[] => {
    let end = 0
    return gaps.map(([gap, length]) => {
      const start = end + gap
      end = start + length
      return { span: [start, end], concept: 'attack', under: null, as: null }
    })
  })

test('the mentions in some words are those that lie in them whole', () => {
  fc.assert(
    fc.property(inText, fc.nat(100), fc.nat(60), (mentions, start, length) => {
      const span: Span = [start, start + length]
      const plain = mentions.filter((mention) => holds(span, mention.span))
      expect(mentionsWithin(mentions, span)).toEqual(plain)
      expect(
        mentionTree(mentions)
          .within([span])
          .map((number) => mentions[number]),
      ).toEqual(plain)
    }),
  )
})

test('a mention knows those above it, nearest first, and those right below', () => {
  const tree = mentionTree(hung(null, 0, 1, 1))
  expect(concepts(tree.chainAbove(3))).toEqual(['c1', 'c0'])
  expect(concepts(tree.below(1))).toEqual(['c2', 'c3'])
  expect(concepts(tree.below(3))).toEqual([])
})

test('mentions that belong to each other in a circle are not followed for ever', () => {
  expect(concepts(mentionTree(hung(1, 2, 0)).chainAbove(0))).toEqual(['c1', 'c2'])
})

test('a hundred thousand mentions under one are arranged at once', () => {
  const mentions = hung(null, ...new Array<number>(100_000).fill(0))
  const started = performance.now()
  expect(mentionTree(mentions).below(0)).toHaveLength(100_000)
  expect(performance.now() - started).toBeLessThan(3000)
})

test('only what happens has a matter: people and states have none', () => {
  expect(['kill', 'die', 'soldier', 'KP', undefined].map(matterOf)).toEqual(['deaths', 'deaths', null, null, null])
  expect(['KP', 'soldier'].map(isState)).toEqual([true, false])
})
