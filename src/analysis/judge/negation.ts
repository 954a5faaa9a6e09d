import type { Token } from '../../document/token.ts'
import { endsInOneOf } from '../endings.ts'
import { phraseAt } from '../phrases.ts'
import type { MainClause } from './main-clause.ts'
import type { Signs } from './signs.ts'

/** How far behind the verb a word still denies it: "had found no trace". */
const reach = 3

/** Whether the verb of a clause is denied; where there is no verb, whether the clause opens with a negation. */
export function isNegated({ tokens, verb, next }: MainClause, signs: Signs): boolean {
  if (verb !== null && saysOnly(tokens, verb, next ?? null, signs)) return false
  const isDenied = (at: number) => !isNoDenial(next ? [...tokens, { lower: next }] : tokens, at, signs)
  if (verb !== null && opensWithNeither(tokens, signs)) return true
  if (verb === null) return tokens.slice(0, 2).some(({ lower }, at) => isNegativeWord(lower, signs) && isDenied(at))
  for (let at = 0; at < verb; at++)
    if (signs.is.negativeSubject.has(tokens[at]?.lower ?? '') && isDenied(at)) return true
  for (let at = verb - 1; at >= 0; at--) {
    const lower = tokens[at]?.lower ?? ''
    if (signs.is.negationBefore.has(lower) || endsNegative(lower, signs)) return isDenied(at)
    if (!isWeak(lower, signs)) break
  }
  // «potrebbe non cedere»
  const isModal = signs.lexicon.isModal(tokens[verb]?.lower ?? '')
  if (isModal && signs.is.negationBefore.has(tokens[verb + 1]?.lower ?? '')) return isDenied(verb + 1)
  for (let at = verb; at <= verb + reach && at < tokens.length; at++) {
    const { lower = '', kind = 'mark' } = tokens[at] ?? {}
    if (kind === 'mark') break
    if (endsNegative(lower, signs)) return isDenied(at)
    if (at > verb && signs.is.negationBehind.has(lower)) return isDenied(at)
  }
  return false
}

/** « n'était due qu'à la pluie », «no son solamente testigos»: nothing else is so, but that is. */
function saysOnly(tokens: MainClause['tokens'], verb: number, next: string | null, { is }: Signs): boolean {
  if (!tokens.slice(Math.max(0, verb - reach), verb).some(({ lower }) => is.negationBefore.has(lower))) return false
  for (let at = verb + 1; at <= verb + reach; at++) {
    const lower = at === tokens.length ? next : tokens[at]?.lower
    if (lower === undefined || lower === null || is.negationBehind.has(lower)) return false
    if (is.onlyWord.has(lower)) return true
  }
  return false
}

/** «ni él ni su padre saldrían», «né lui né altri»: a conjunction that denies. */
function opensWithNeither(tokens: MainClause['tokens'], { is, lexicon }: Signs): boolean {
  const first = tokens[0]?.lower ?? ''
  return is.negationBefore.has(first) && lexicon.words.coordinators.has(first)
}

function isNegativeWord(lower: string, { is }: Signs): boolean {
  return is.negationBefore.has(lower) || is.negativeSubject.has(lower)
}

function endsNegative(lower: string, { negationEndings }: Signs): boolean {
  return endsInOneOf(lower, negationEndings)
}

/** What may stand between a negation and its verb: «non si è ancora». */
function isWeak(lower: string, { lexicon }: Signs): boolean {
  return lexicon.words.cliticPronouns.has(lower) || lexicon.isAdverb(lower) || lexicon.isAuxiliary(lower)
}

/** «non solo», «non si può escludere»: the negation belongs to a phrase that says something else. */
function isNoDenial(tokens: readonly Pick<Token, 'lower'>[], at: number, signs: Signs): boolean {
  return [at, at - 1, at - 2].some((start) => {
    const phrase = phraseAt(tokens, start, signs.anywhere)
    return phrase !== null && phrase.end > at && phrase.end - start > 1
  })
}
