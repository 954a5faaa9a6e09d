import type { Token } from '../../document/token.ts'
import { endsInOneOf } from '../endings.ts'
import { phraseAt } from '../phrases.ts'
import type { MainClause } from './main-clause.ts'
import type { Signs } from './signs.ts'

/** What a conditional says: that it is only said to be so, or that it would be so; null where there is none, or only what was to come. */
export type ConditionalKind = 'reportive' | 'hypothetical' | null

/** How many words may stand between the auxiliary and its participle: «sarebbero già stati». */
const reach = 4

/**
 * What the conditional of a clause says. `underPast`: whether it is reported by a verb in the past, when an active
 * conditional is the future seen from there («disse che sarebbe arrivato»). `looksAhead`: whether any conditional may be that,
 * where it stands in words that are not quoted. `promised`: whether it is what somebody promises, which nobody hears. `isHypothetical`: whether a condition is given, when nothing is hearsay.
 */
export function conditionalOf(
  { tokens }: MainClause,
  signs: Signs,
  { underPast, looksAhead = false, promised = false, isHypothetical }: ConditionalSetting,
): ConditionalKind {
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (phraseAt(tokens, at, signs.conditionalStates)) return isHypothetical || promised ? 'hypothetical' : 'reportive'
    const isAuxiliary = signs.is.auxiliary.has(lower)
    if (!isAuxiliary && !isConditional(lower, signs)) continue
    const kind =
      isHypothetical || promised || !isAuxiliary ? 'hypothetical' : auxiliaryKind(tokens, at, signs, underPast)
    const ahead = looksAhead && signs.looksAhead && !isHypothetical && kind === 'hypothetical'
    return ahead && !onlyWeighs(tokens, at, signs) ? null : kind
  }
  return null
}

interface ConditionalSetting {
  readonly underPast: boolean
  readonly looksAhead?: boolean
  readonly promised?: boolean
  readonly isHypothetical: boolean
}

/** « constituerait une erreur », « serait inacceptable »: what would be, and is no plan of anybody's. */
function onlyWeighs(tokens: MainClause['tokens'], at: number, signs: Signs): boolean {
  const { is } = signs
  const behind = tokens.slice(at + 1, at + 1 + reach)
  if ([tokens[at], ...behind.slice(0, 2)].some((token) => is.weighing.has(token?.lower ?? ''))) return true
  if (!is.auxiliary.has(tokens[at]?.lower ?? '') || behind.some(({ lower }) => is.settling.has(lower))) return false
  return (
    !behind.some(({ lower }) => is.negationBehind.has(lower) || isParticiple(lower, signs)) ||
    behind.some(({ lower }) => is.notReportive.has(lower))
  )
}

function auxiliaryKind(tokens: readonly Token[], at: number, signs: Signs, underPast: boolean): ConditionalKind {
  const behind = tokens.slice(at + 1, at + 1 + reach)
  const participle = behind.find(({ lower }) => isParticiple(lower, signs))
  const isState =
    behind[0]?.kind === 'number' || behind[1]?.kind === 'number' || signs.is.presentWord.has(behind[0]?.lower ?? '')
  if (participle === undefined) return isState ? 'reportive' : 'hypothetical'
  if (behind.some(({ lower }) => signs.is.notReportive.has(lower))) return 'hypothetical'
  return underPast && !behind.some(({ lower }) => signs.is.passive.has(lower)) ? 'hypothetical' : 'reportive'
}

function isConditional(lower: string, { is, conditionalEndings }: Signs): boolean {
  return is.conditionalWord.has(lower) || endsInOneOf(lower, conditionalEndings)
}

function isParticiple(lower: string, { lexicon, participleEndings }: Signs): boolean {
  return lexicon.hasMood(lower, 'participle') || endsInOneOf(lower, participleEndings)
}

/** «Sieben Offiziere sollen getötet worden sein»: a modal of hearsay with the perfect infinitive at the end of its clause. */
export function isHearsayModal({ tokens }: MainClause, signs: Signs): boolean {
  const modal = tokens.findIndex(({ lower }) => signs.is.hearsayModal.has(lower))
  if (modal < 0) return false
  const end = tokens.findIndex(({ lower }, at) => at > modal + 1 && signs.is.perfectInfinitive.has(lower))
  const before = tokens[end - 1]?.lower ?? ''
  return (
    end > 0 && (signs.is.passive.has(before) || signs.lexicon.hasMood(before, 'participle') || isPerfect(before, signs))
  )
}

/** «zurückgetreten», «geflohen»: by its form a participle, where a language marks it within the word as well as at its end. */
function isPerfect(lower: string, { participleMarks, participleEndings }: Signs): boolean {
  return (
    participleMarks.some((mark) => lower.includes(mark)) && participleEndings.some((ending) => lower.endsWith(ending))
  )
}
