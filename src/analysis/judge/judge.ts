import type { Act, Form } from '../../document/attribution.ts'
import type { Factuality } from '../../document/factuality.ts'
import type { Token } from '../../document/token.ts'
import type { Language } from '../../lang/language.ts'
import { phraseAt } from '../phrases.ts'
import { isCommand } from './command.ts'
import { conditionalOf, isHearsayModal } from './conditional.ts'
import { hedgesIn } from './hedging.ts'
import { type MainClause, mainClause } from './main-clause.ts'
import { isNegated } from './negation.ts'
import { declines } from './refusal.ts'
import { type Signs, signsOf } from './signs.ts'
import { asksItself, believesItself } from './speaking-of-self.ts'

/** What is known of an attribution when its act and certainty are judged. Each list of tokens may be empty. */
export interface Judged {
  readonly cue: readonly Token[]
  /** In order, without the quotation marks around it. */
  readonly content: readonly Token[]
  /** The tokens of the content's sentence before it. */
  readonly before: readonly Token[]
  /** What the cue's verb or noun does, as the lexicon has it; 'assert' where there is none. */
  readonly act: Act
  readonly form: Form
  readonly isQuestion: boolean
  readonly isExclaimed?: boolean
}

/** What a source does, how sure it presents what it says, and whether the words mark that as hearsay. */
export interface Judgement {
  readonly act: Act
  readonly factuality: Factuality
  readonly reportive: boolean
}

/**
 * How sure the source of an attribution presents its content: that of the main clause of its first sentence. What no
 * rule can tell is Uu; so is hearsay, for which nobody in the text answers.
 */
export function judge(judged: Judged, language: Language): Judgement {
  const { cue, content, form, isQuestion } = judged
  const signs = signsOf(language)
  const clause = mainClause(content, signs.lexicon)
  const before = sinceLastClause(judged.before, signs)
  const isSpoken = form === 'direct' && !signs.lexicon.words.complementisers.has(before.at(-1)?.lower ?? '')
  const { dropsSubject } = language.closedClasses
  const asks = () =>
    (form === 'direct' && asksItself(clause, signs)) ||
    (isSpoken && isCommand(content, signs, { dropsSubject, isExclaimed: judged.isExclaimed === true }))
  const act = judged.act === 'assert' && asks() ? 'demand' : judged.act
  if (declines(cue, signs) || declines(clause.tokens, signs))
    return { act: 'decline-to-confirm', factuality: 'Uu', reportive: false }
  const cueNegated = isNegated({ tokens: cue, verb: verbOf(cue, signs) }, signs)
  if (act === 'deny') return { act, factuality: cueNegated || leavesOpen(cue, signs) ? 'Uu' : 'CT-', reportive: false }
  const isHypothetical = holdsPhrase(before, signs.hypothetical) || holdsPhrase(content, signs.hypothetical)
  const believes = believesItself(clause, signs, dropsSubject)
  const seen = look(clause, [...before, ...content], signs, {
    underPast: isPast(cue, signs),
    looksAhead: form !== 'direct' && (isPast(cue, signs) || isGerund(cue, signs)),
    promised: act === 'promise',
    isHypothetical,
  })
  return {
    act,
    factuality:
      seen.certainty === 'CT' && act !== 'promise' && isConditioned(content, signs)
        ? 'Uu'
        : attributed(seen, { cue, clause, act, cueNegated, isQuestion, believes, isSpoken }, signs),
    reportive: seen.reportive,
  }
}

/** As many words may open a sentence as hearsay: «A quanto si apprende da fonti, …». */
const opening = 6

/** How sure an outlet presents a sentence, or a part of one, in its own voice. */
export function judgeVoice(tokens: readonly Token[], language: Language): Omit<Judgement, 'act'> {
  const signs = signsOf(language)
  if (tokens.some(({ text }) => text === '?')) return { factuality: 'Uu', reportive: false }
  const clause = mainClause(tokens, signs.lexicon)
  if (declines(clause.tokens, signs)) return { factuality: 'Uu', reportive: false }
  const isHypothetical = holdsPhrase(tokens, signs.hypothetical)
  // «… del hombre que supuestamente murió»: what is hearsay within a clause put into it, the sentence asserts all the same.
  const first = tokens.slice(0, opening)
  const opened = first.at(-1)?.end ?? 0
  const around = [...first, ...clause.tokens.filter(({ start }) => start >= opened)]
  const seen = look(clause, around, signs, { underPast: false, isHypothetical })
  return { factuality: plain(seen), reportive: seen.reportive }
}

/** What the words of a clause show. */
interface Seen {
  readonly certainty: 'CT' | 'PR' | 'PS' | 'U'
  /** Whether it is only a duty. */
  readonly duty: boolean
  readonly negated: boolean
  /** Whether it would be so if something else were. */
  readonly hypothetical: boolean
  readonly reportive: boolean
}

function look(
  clause: MainClause,
  around: readonly Token[],
  signs: Signs,
  context: Parameters<typeof conditionalOf>[2],
): Seen {
  const hedges = hedgesIn(clause, signs)
  const conditional = conditionalOf(clause, signs, context)
  const saidSo = hedgesIn({ tokens: around, verb: 0 }, signs).has('reportive')
  const negated = isNegated(clause, signs)
  const seen: Seen = { certainty: 'CT', negated, hypothetical: false, reportive: saidSo, duty: false }
  if (hedges.has('impossible')) return { ...seen, negated: true }
  if (hedges.has('improbable')) return { ...seen, certainty: 'PR', negated: true }
  if (hedges.has('possible')) return { ...seen, certainty: 'PS' }
  if (hedges.has('probable')) return { ...seen, certainty: 'PR' }
  if (conditional === 'reportive' || saidSo || isHearsayModal(clause, signs))
    return { ...seen, certainty: 'U', reportive: true }
  if (conditional === 'hypothetical') return { ...seen, certainty: 'U', hypothetical: true }
  const duty = hedges.has('duty')
  return { ...seen, duty, certainty: hedges.has('open') || duty ? 'U' : 'CT' }
}

function plain({ certainty, negated }: Seen): Factuality {
  return certainty === 'U' ? 'Uu' : `${certainty}${negated ? '-' : '+'}`
}

type Case = Pick<Judged, 'cue' | 'act' | 'isQuestion'> & {
  readonly clause: MainClause
  readonly cueNegated: boolean
  /** Whether it is a belief of theirs in their own words. */
  readonly believes: boolean
  /** Whether the words are spoken as they stand, and not put into a clause. */
  readonly isSpoken: boolean
}

function attributed(seen: Seen, judged: Case, signs: Signs): Factuality {
  const { cue, clause, act, cueNegated, believes, isSpoken, isQuestion } = judged
  if (isQuestion || clause.tokens.length === 0) return 'Uu'
  if (act === 'demand' || act === 'order' || act === 'ask' || act === 'decline-to-confirm') return 'Uu'
  const suggests = holdsPhrase(cue, signs.suggesting)
  if (believes && seen.certainty === 'CT' && (act === 'assert' || act === 'believe'))
    return `PR${seen.negated ? '-' : '+'}`
  // «“Nos mienten”, opina»: whose own words are given says them without reserve.
  if (act === 'believe' && isSpoken && !suggests && !cueNegated) return plain(seen)
  if (act === 'believe' && !cueNegated && cue.some(({ lower }) => signs.opinions.has(lower))) return plain(seen)
  if (act === 'believe') return believed(suggests ? { ...seen, certainty: 'PS' } : seen, cueNegated)
  // Who did not say it did not say that it is not so.
  if (cueNegated) return 'Uu'
  // What is promised is the future seen from the promise: "promised that it would" is no condition.
  if (act === 'promise' && seen.hypothetical) return seen.negated ? 'CT-' : 'CT+'
  // «debe irse»: that it is a duty is what is asserted.
  if (seen.duty && !seen.negated && asserting.has(act)) return 'CT+'
  if (seen.certainty !== 'CT') return plain(seen)
  if (act === 'other' && cue.some(({ lower }) => isWish(lower, signs))) return 'Uu'
  if (act === 'other' && opensWithInfinitive(clause, signs)) return 'Uu'
  if (suggests) return seen.negated ? 'PS-' : 'PS+'
  // "warned of attacks": without a verb it has not happened.
  if (act === 'warn' && clause.verb === null) return 'PS+'
  return plain(seen)
}

const asserting: ReadonlySet<Act> = new Set(['assert', 'confirm', 'accuse', 'warn'])

function isWish(lower: string, { lexicon, is }: Signs): boolean {
  return lexicon.verbForms(lower).some(({ lemma }) => is.wish.has(lemma))
}

/** «se i colloqui falliscono, scatteranno le sanzioni»: what follows from a condition that comes first is left open. */
function isConditioned(content: readonly Token[], signs: Signs): boolean {
  const end = phraseAt(content, 0, signs.hypothetical)?.end ?? -1
  const comma = content.findIndex(({ lower }, at) => at >= end && lower === ',')
  const verb = (from: number, to: number) => content.slice(from, to).some(({ lower }) => signs.lexicon.isFinite(lower))
  return end > 0 && comma > 0 && verb(end, comma) && verb(comma, content.length)
}

/** «Supuestamente se entregó, pero, según la radio, …»: what stands before a conjunction is of another clause. */
function sinceLastClause(before: readonly Token[], { lexicon }: Signs): readonly Token[] {
  const joins = before.findLastIndex(({ lower }) => lexicon.words.coordinators.has(lower))
  return joins >= 0 && before.slice(0, joins).some(({ lower }) => lexicon.isFinite(lower))
    ? before.slice(joins)
    : before
}

function isGerund(cue: readonly Token[], { lexicon }: Signs): boolean {
  return cue.some(({ lower }) => lexicon.hasMood(lower, 'gerund'))
}

/** A belief is probable at best, and to believe it not is to believe that it is not so. */
function believed({ certainty, negated, reportive }: Seen, cueNegated: boolean): Factuality {
  if (certainty === 'U' && reportive) return 'Uu'
  return `${certainty === 'PS' ? 'PS' : 'PR'}${negated !== cueNegated ? '-' : '+'}`
}

function opensWithInfinitive({ tokens, verb }: MainClause, { lexicon }: Signs): boolean {
  return verb === null && tokens.slice(0, 2).some(({ lower }) => lexicon.hasMood(lower, 'infinitive'))
}

/** Whether a cue tells of the past: «ha detto», "said". */
function isPast(cue: readonly Token[], { lexicon }: Signs): boolean {
  return cue.some(({ lower }) =>
    lexicon
      .verbForms(lower)
      .some(({ mood, tense }) => mood === 'participle' || tense === 'past' || tense === 'imperfect'),
  )
}

function verbOf(tokens: readonly Token[], { lexicon }: Signs): number | null {
  const at = tokens.findIndex(({ lower }) => lexicon.isFinite(lower))
  return at < 0 ? null : at
}

/** « n'a pas exclu »: a phrase of several words for what is possible, which holds its own negation. */
function leavesOpen(tokens: readonly Token[], { anywhere }: Signs): boolean {
  return tokens.some((_, at) => {
    const phrase = phraseAt(tokens, at, anywhere)
    return phrase?.value === 'possible' && phrase.end - at > 1
  })
}

function holdsPhrase(tokens: readonly Token[], phrases: Signs['hypothetical']): boolean {
  return tokens.some((_, at) => phraseAt(tokens, at, phrases) !== null)
}
