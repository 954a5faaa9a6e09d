import type { Sentence } from '../../document/sentence.ts'
import type { Token } from '../../document/token.ts'
import type { Language } from '../../lang/language.ts'
import { phraseAt } from '../phrases.ts'
import { conditionalOf } from './conditional.ts'
import { judgeVoice } from './judge.ts'
import { type Signs, signsOf } from './signs.ts'

/** A sentence of the outlet's own, or a part of one, that is judged by itself. */
export type OwnPart = Pick<Sentence, 'start' | 'end' | 'tokens'>

/** As many words may stand between what opens a clause and its verb. */
const longestSubject = 10

/** As many words belong to a verb of a clause: «sarebbero già stati tutti uccisi». */
const group = 6

/**
 * A sentence that asserts something, and a clause at its end that is only hearsay: «Il comando è passato a Velli, | che avrebbe
 * preso il posto di Rossi». The sentence as it is where it has no such clause, where a condition is given, and where a
 * conditional may be the future seen from a past that is told («lasciò la città che avrebbe rivisto»).
 */
export function hearsayParts(sentence: Sentence, language: Language): readonly OwnPart[] {
  const signs = signsOf(language)
  const { tokens } = sentence
  const auxiliary = tokens.findIndex(({ lower }) => signs.is.auxiliary.has(lower))
  if (auxiliary <= 0 || judgeVoice(tokens, language).reportive || isSupposed(tokens, signs)) return [sentence]
  const firsts = firstsOf(tokens, signs)
  for (let at = auxiliary; at < tokens.length; at++) {
    if (!signs.is.auxiliary.has(tokens[at]?.lower ?? '')) continue
    const opener = openerOf(tokens, at, signs)
    if (opener === null || !isHearsay(tokens, opener, at, firsts, signs) || goesOnBehind(tokens, at, signs)) continue
    if (isIndefinite(tokens, opener, at, language, signs)) continue
    return apart(sentence, opener, signs)
  }
  return [sentence]
}

function isSupposed(tokens: readonly Token[], { hypothetical }: Signs): boolean {
  return tokens.some(({ text }, at) => text === '?' || phraseAt(tokens, at, hypothetical) !== null)
}

/** What opens the clause of a verb: a relative pronoun, a conjunction; null where another verb stands between the two. */
function openerOf(tokens: readonly Token[], verb: number, signs: Signs): number | null {
  let comma = false
  for (let at = verb - 1; at > 0 && at >= verb - longestSubject; at--) {
    const token = tokens[at]
    if (token === undefined || isVerb(token, signs) || /^[;:()[\]«»“”"]$/u.test(token.text)) return null
    // «che, pare ieri, avrebbe»; behind a conjunction a comma closes what that opens.
    if (opensClause(tokens, at, signs)) return comma && !isRelative(token, signs) ? null : at
    comma ||= token.text === ','
  }
  return null
}

function opensClause(tokens: readonly Token[], at: number, signs: Signs): boolean {
  const token = tokens[at]
  const { words } = signs.lexicon
  if (token === undefined) return false
  if (words.coordinators.has(token.lower) || words.subordinators.has(token.lower)) return true
  if (!isRelative(token, signs)) return false
  return !words.complementisers.has(token.lower) || isOfNoun(tokens[at - 1], signs)
}

function isRelative({ lower }: Token, { lexicon }: Signs): boolean {
  return lexicon.words.relativePronouns.has(lower)
}

/** «Velli, | che», «lo | que»; behind a verb or an adverb («pensa che») the word opens what is thought. */
function isOfNoun(before: Token | undefined, { lexicon }: Signs): boolean {
  if (before === undefined) return false
  const { words } = lexicon
  const { lower, text, kind } = before
  if (text === ',' || /^\p{Lu}/u.test(text) || words.determiners.has(lower) || words.demonstratives.has(lower))
    return true
  return kind === 'word' && !lexicon.isAdverb(lower) && lexicon.verbForms(lower).length === 0
}

function isVerb({ lower }: Token, { lexicon, is }: Signs): boolean {
  const bare = (['infinitive', 'participle', 'gerund'] as const).some((mood) => lexicon.hasMood(lower, mood))
  return lexicon.isFinite(lower) || (lexicon.isAuxiliary(lower) && !bare) || is.auxiliary.has(lower)
}

/** Where in a sentence something stands first that bears on every clause behind it; infinity where nothing does. */
interface Firsts {
  readonly verb: number
  readonly negation: number
  /** A verb of a past that is told. */
  readonly past: number
}

function firstsOf(tokens: readonly Token[], signs: Signs): Firsts {
  const first = (is: (token: Token) => boolean) => {
    const at = tokens.findIndex(is)
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }
  return {
    verb: first((token) => isVerb(token, signs)),
    negation: first(({ lower }) => signs.is.negationBefore.has(lower)),
    past: first(({ lower }) => lower.length > 3 && signs.narrativeEndings.some((ending) => lower.endsWith(ending))),
  }
}

/** Whether the conditional is one of hearsay, behind words that assert something and tell of no past that it may look ahead from. */
function isHearsay(tokens: readonly Token[], opener: number, verb: number, firsts: Firsts, signs: Signs): boolean {
  if (firsts.verb >= opener) return false
  // «non strinsero le alleanze che avrebbero permesso …», « qu'ils n'auraient pas gagnée sans aide »: rather what never was.
  if (firsts.negation < verb || firsts.past < opener) return false
  // «sarebbero | le armi confiscate»: what they are, and not what became of them.
  if (signs.lexicon.words.determiners.has(tokens[verb + 1]?.lower ?? '')) return false
  const clause = { tokens: tokens.slice(verb, verb + group), verb: 0 }
  return conditionalOf(clause, signs, { underPast: false, isHypothetical: false }) === 'reportive'
}

/** «Gli uomini che avrebbero ucciso il sindaco | sono in fuga»: behind the clause the sentence goes on. */
function goesOnBehind(tokens: readonly Token[], verb: number, signs: Signs): boolean {
  const { words } = signs.lexicon
  for (let at = verb + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const { lower } = token
    if (words.coordinators.has(lower) || words.subordinators.has(lower) || words.relativePronouns.has(lower))
      return false
    if (at > verb + group - 1 && isVerb(token, signs) && !words.prepositions.has(tokens[at - 1]?.lower ?? ''))
      return true
  }
  return false
}

/** «una legge che avrebbe evitato la strage»: of what is only any such thing, it rather would have been so; not what was done to it. */
function isIndefinite(
  tokens: readonly Token[],
  opener: number,
  verb: number,
  language: Language,
  signs: Signs,
): boolean {
  const token = tokens[opener]
  const done = tokens.slice(verb, verb + group).some(({ lower }) => signs.is.passive.has(lower))
  if (token === undefined || done || !isRelative(token, signs)) return false
  // «lo que», «en el que»
  if (signs.lexicon.words.determiners.has(tokens[opener - 1]?.lower ?? '')) return false
  const { indefinites } = language.attributionWords
  return tokens.slice(Math.max(0, opener - 8), opener).some(({ lower }) => indefinites.includes(lower))
}

/** The sentence up to a clause, without the comma and the conjunction between the two, and the clause. */
function apart(sentence: Sentence, opener: number, { lexicon }: Signs): readonly OwnPart[] {
  const { tokens, end } = sentence
  const { words } = lexicon
  const joined = words.coordinators.has(tokens[opener]?.lower ?? '')
  let from = joined ? opener + 1 : opener
  // «lo que», « parce que »: the word before the pronoun belongs to it.
  const before = tokens[from - 1]?.lower ?? ''
  const complementiser = !joined && words.complementisers.has(tokens[opener]?.lower ?? '')
  if (complementiser && (words.determiners.has(before) || words.subordinators.has(before))) from--
  let to = joined ? opener : from
  while (
    to > 0 &&
    (/^[,;–—-]$/u.test(tokens[to - 1]?.text ?? '') || words.coordinators.has(tokens[to - 1]?.lower ?? ''))
  )
    to--
  const [last, first] = [tokens[to - 1], tokens[from]]
  if (last === undefined || first === undefined) return [sentence]
  return [
    { start: sentence.start, end: last.end, tokens: tokens.slice(0, to) },
    // Behind what opens it, the clause is judged as if it stood alone.
    { start: first.start, end, tokens: tokens.slice(opener + 1) },
  ]
}
