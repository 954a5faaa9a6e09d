import type { Claim, Tie } from '../../document/claim.ts'
import { tieWords } from '../words.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'
import { hanging } from './wrap.ts'

/** Why a claim stands in its question: “in this question with “…”: truppe = soldati, Russia; one source”. */
export function tieInWords({ proposition, shared, also }: Tie): string {
  const words = shared.map(({ words: own, theirs }) => (sameLetters(own, theirs) ? own : `${own} = ${theirs}`))
  const reasons = [...(words.length === 0 ? [] : [words.join(', ')]), ...also.map((kind) => tieWords[kind])]
  return `in this question with “${proposition}”: ${reasons.join('; ')}`
}

function sameLetters(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** The same as faint lines under a claim; none where it stands in its question alone, or with claims of its own words. */
export function becauseLines({ because }: Claim, style: Style): readonly string[] {
  if (because === undefined) return []
  return hanging('   ', printable(tieInWords(because)), style.columns).map(style.faint)
}
