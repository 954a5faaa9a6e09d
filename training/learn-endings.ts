import type { EndingRules } from '../src/analysis/language-weights.ts'
import { endingHash } from '../src/analysis/lemma/ending-rules.ts'
import { makeWordTable } from '../src/analysis/word-table.ts'

/** Words under a tag with the outcomes that they have and how often. */
export type Outcomes = Map<string, Map<string, number>>

/** Adds one observation of a word. */
export function observe(outcomes: Outcomes, lower: string, outcome: string, times = 1): void {
  const own = outcomes.get(lower) ?? new Map<string, number>()
  outcomes.set(lower, own)
  own.set(outcome, (own.get(outcome) ?? 0) + times)
}

const longest = 7

/** A rule for an ending needs at least so many different words. */
const leastWords = 2

/**
 * Learns for each tag (by its index) what follows from a word's ending: from the shortest ending to the longest, a rule is
 * added where it does better for the words that end so than the shorter one; the words that the rules get wrong are listed.
 */
export function learnEndings(byTag: readonly Outcomes[]): EndingRules {
  const names = new Map<string, number>()
  const numbers = new Map<number, number>()
  const numberFor = (outcome: string) => {
    if (!names.has(outcome)) names.set(outcome, names.size + 1)
    return names.get(outcome) ?? 0
  }
  byTag.forEach((outcomes, tag) => {
    const words = [...outcomes]
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([lower, counts]) => ({ lower, best: best(counts), total: total(counts) }))
    const ruled = new Map<string, string>()
    for (let length = 0; length <= longest; length++) {
      for (const [ending, members] of grouped(words, length)) {
        const counts = new Map<string, number>()
        // A word counts once for each doubling of its frequency, so that a few frequent irregular words do not make a rule.
        for (const { best: own, total: times } of members)
          counts.set(own, (counts.get(own) ?? 0) + 1 + Math.log2(times))
        const outcome = best(counts)
        const inherited = ruleFor(ruled, ending)
        if (outcome === inherited || (length > 0 && members.length < leastWords)) continue
        ruled.set(ending, outcome)
      }
    }
    for (const [ending, outcome] of ruled) numbers.set(endingHash(ending, 0, tag, false), numberFor(outcome))
    for (const { lower, best: own } of words)
      if (ruleFor(ruled, lower) !== own) numbers.set(endingHash(lower, 0, tag, true), numberFor(own))
  })
  return { table: makeWordTable(numbers), longest, outcomes: [...names.keys()] }
}

function ruleFor(ruled: ReadonlyMap<string, string>, lower: string): string | undefined {
  for (let length = Math.min(longest, lower.length); length >= 0; length--) {
    const found = ruled.get(lower.slice(lower.length - length))
    if (found !== undefined) return found
  }
  return undefined
}

function grouped<Word extends { lower: string }>(words: readonly Word[], length: number): Map<string, Word[]> {
  const groups = new Map<string, Word[]>()
  for (const word of words) {
    if (word.lower.length < length) continue
    const ending = word.lower.slice(word.lower.length - length)
    const own = groups.get(ending)
    if (own) own.push(word)
    else groups.set(ending, [word])
  }
  return groups
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

function best(counts: ReadonlyMap<string, number>): string {
  let top = ''
  let most = -1
  for (const [name, count] of counts)
    if (count > most || (count === most && name < top)) {
      top = name
      most = count
    }
  return top
}
