import type { Token } from '../../document/token.ts'
import { hasCapital } from '../capital.ts'
import type { Objection } from './possible-end.ts'

/** How many marks may stand between a point and the word that shows whether the sentence goes on. */
const mostMarks = 4
/** The longest name of a speaker after a quotation, in words. */
const longestName = 4

/** «“Non so!”, ha detto», «poi . . .»: before a comma, a further point and the like the sentence goes on. */
export const goesOnWithMark: Objection = ({ tokens, last }) => /^(?:[,;:)\]]|[.…]+)$/.test(tokens[last + 1]?.text ?? '')

/** «“Non so.” ha detto», «forse… no»: a sentence does not begin with a small letter, save in a name such as eBay. */
export const goesOnInSmallLetters: Objection = ({ tokens, last }) => {
  let at = last + 1
  while (at < last + 1 + mostMarks && tokens[at]?.kind === 'mark') at++
  const word = tokens[at]
  return word?.kind === 'word' && /^\p{Ll}(?!\p{Lu})/u.test(word.text)
}

/** «“Perché?” Rossi ha chiesto»: who said it stands behind the quotation, so the sentence goes on. */
export const reportingGoesOn: Objection = ({ tokens, point, last }, rules) => {
  const isQuoted = /["”»’“']$/.test(tokens[last]?.text ?? '')
  if (!isQuoted || last === point) return false
  let at = last + 1
  while (at <= last + longestName && isName(tokens[at]) && !rules.isFunctionWord(tokens[at]?.lower ?? '')) at++
  if (at === last + 1) return false
  const verb = [at, at + 1].find((index) => rules.isReporting(tokens[index]?.lower ?? ''))
  if (verb === undefined) return false
  // After a full stop a speaker and a verb may as well begin a sentence of their own, unless nothing follows them.
  const isAlone = verb === tokens.length - 1 || /^[.,;]$/.test(tokens[verb + 1]?.text ?? '')
  return isAlone || tokens[point]?.text !== '.'
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && hasCapital(token.text)
}
