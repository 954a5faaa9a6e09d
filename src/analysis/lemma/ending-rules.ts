import { hashText } from '../feature-hash.ts'
import type { EndingRules } from '../language-weights.ts'
import { numberOf } from '../word-table.ts'

/** Seeds of the hashes are told apart by tag, and whole words from endings. */
const seeds = 512

/** The hash of an ending of a word under a tag; the whole word is told apart from an ending that is written like it. */
export function endingHash(lower: string, start: number, tag: number, isWhole: boolean): number {
  return hashText(lower, start, lower.length, seeds + tag * 2 + (isWhole ? 1 : 0))
}

/** The outcome for a word in lower case under the tag with this index; undefined where nothing is known of the tag. */
export function outcomeOf({ table, longest, outcomes }: EndingRules, lower: string, tag: number): string | undefined {
  const whole = numberOf(table, endingHash(lower, 0, tag, true))
  if (whole > 0) return outcomes[whole - 1]
  for (let start = Math.max(0, lower.length - longest); start <= lower.length; start++) {
    const number = numberOf(table, endingHash(lower, start, tag, false))
    if (number > 0) return outcomes[number - 1]
  }
  return undefined
}
