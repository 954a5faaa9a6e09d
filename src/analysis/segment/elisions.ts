import { lowerOfElision } from '../lower.ts'
import type { Atom } from './atom.ts'
import { atomWords, isApostrophe, type TokenRule } from './token-rule.ts'

/**
 * An elided word with its apostrophe is a token of its own: «dell’» + «intelligence». Amid a sentence capitals on both
 * sides of the apostrophe make a name, which stays whole: «Massimo D’Alema».
 */
export const elisions: TokenRule = (text, atoms, at, rules) => {
  const apostrophe = atoms[at + 1]
  const first = atoms[at]
  if (!first?.isWord || apostrophe === undefined) return 0
  const isLost = isLostApostrophe(text, apostrophe, atoms[at + 2])
  if (!isLost && !isApostrophe(text, apostrophe)) return 0
  if (!rules.elisions.has(lowerOfElision(text.slice(first.start, apostrophe.end)))) return 0
  return isName(text, first.start, atomWords(text, first), atomWords(text, atoms[at + 2])) ? 0 : 2
}

/** « L?organisation »: a question mark is what some conversions leave of an apostrophe; before a letter it asks nothing. */
function isLostApostrophe(text: string, mark: Atom, next: Atom | undefined): boolean {
  return text[mark.start] === '?' && next?.isWord === true && next.start === mark.end
}

function isName(text: string, start: number, elided: string, rest: string): boolean {
  if (!/^\p{Lu}/u.test(elided) || !/^\p{Lu}\p{M}*\p{Ll}/u.test(rest)) return false
  const before = text.slice(Math.max(0, start - 2), start)
  return /[\p{L}\p{N}][^\S\n\r]$/u.test(before)
}
