import { lowerOf } from '../lower.ts'
import { atomWords, type TokenRule } from './token-rule.ts'

/**
 * A capital with a point before a name is an initial and keeps its point («J. Smith»). Before a word that begins a
 * sentence («su X. Il ministro») or at the end of a paragraph the point ends the sentence.
 */
export const initials: TokenRule = (text, atoms, at, rules) => {
  const point = atoms[at + 1]
  if (!/^\p{Lu}\p{M}*$/u.test(atomWords(text, atoms[at])) || point === undefined) return 0
  if (atomWords(text, point) !== '.') return 0
  const next = /^[^\S\n\r]?(\p{Lu}[\p{L}\p{M}]*['’]?)/u.exec(text.slice(point.end, point.end + 40))?.[1]
  return next !== undefined && !rules.isFunctionWord(lowerOf(next.replace(/['’]$/, ''))) ? 2 : 0
}
