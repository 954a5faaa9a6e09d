import { lowerOf } from '../lower.ts'
import { atomWords, isApostrophe, type TokenRule } from './token-rule.ts'

/**
 * An elided word with its apostrophe is a token of its own: «dell’» + «intelligence». Amid a sentence capitals on both
 * sides of the apostrophe make a name, which stays whole: «Massimo D’Alema».
 */
export const elisions: TokenRule = (text, atoms, at, rules) => {
  const apostrophe = atoms[at + 1]
  const first = atoms[at]
  if (!first?.isWord || apostrophe === undefined || !isApostrophe(text, apostrophe)) return 0
  if (!rules.elisions.has(lowerOf(text.slice(first.start, apostrophe.end)))) return 0
  return isName(text, first.start, atomWords(text, first), atomWords(text, atoms[at + 2])) ? 0 : 2
}

function isName(text: string, start: number, elided: string, rest: string): boolean {
  if (!/^\p{Lu}/u.test(elided) || !/^\p{Lu}\p{M}*\p{Ll}/u.test(rest)) return false
  const before = text.slice(Math.max(0, start - 2), start)
  return /[\p{L}\p{N}][^\S\n\r]$/u.test(before)
}
