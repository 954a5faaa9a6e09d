import { firstIndex } from '../document/first-index.ts'
import type { Span } from '../document/span.ts'

/** The words of a text by their places, in order. A word is a run of letters and digits, with apostrophes inside. */
export type WordTokens = readonly Span[]

/** Indices of some of the words of a text. */
export type TokenSet = ReadonlySet<number>

const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** All words of a text. Punctuation is none, so a full stop more or less in a span changes no score. */
export function wordTokens(text: string): WordTokens {
  return Array.from(text.matchAll(word), ({ index, 0: { length } }) => [index, index + length] as const)
}

/** The words that a list of spans covers, in whole or in part. */
export function tokensWithin(tokens: WordTokens, spans: readonly Span[]): TokenSet {
  const found = new Set<number>()
  for (const [start, end] of spans) {
    for (let at = firstIndex(tokens, (token) => token[1] > start); at < tokens.length; at++) {
      const token = tokens[at]
      if (token === undefined || token[0] >= end) break
      found.add(at)
    }
  }
  return found
}

/** How many members two sets have in common. */
export function sharedCount(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let count = 0
  for (const member of small) if (large.has(member)) count++
  return count
}

/** Intersection over union. Of two empty sets it is `ofNothing`. */
export function likeness(one: TokenSet, other: TokenSet, ofNothing: 0 | 1): number {
  const shared = sharedCount(one, other)
  const all = one.size + other.size - shared
  return all === 0 ? ofNothing : shared / all
}
