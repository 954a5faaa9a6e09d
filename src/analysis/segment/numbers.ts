import type { Atom } from './atom.ts'
import { atomWords, type TokenRule } from './token-rule.ts'

/** Numbers with their marks: 12.000, 1,500, 3,5, 10:30, 21/10/2024, 12 000 (with a space that does not break), 30mila. */
export const numbers: TokenRule = (text, atoms, at) => {
  if (!/^\p{Nd}+$/u.test(atomWords(text, atoms[at]))) return 0
  return date(text, atoms, at) || clock(text, atoms, at) || amount(text, atoms, at)
}

function date(text: string, atoms: readonly Atom[], at: number): number {
  const mark = atomWords(text, atoms[at + 1])
  if (!/^[-/.]$/.test(mark) || atomWords(text, atoms[at + 3]) !== mark) return 0
  const digits = [0, 2, 4].map((offset) => atomWords(text, atoms[at + offset])).join(' ')
  return /^(?:\d{4} \d{1,2} \d{1,2}|\d{1,2} \d{1,2} (?:\d{4}|\d{2}))$/.test(digits) ? 5 : 0
}

function clock(text: string, atoms: readonly Atom[], at: number): number {
  const digits = `${atomWords(text, atoms[at])}${atomWords(text, atoms[at + 1])}${atomWords(text, atoms[at + 2])}`
  return /^\d{1,2}:\d{2}$/.test(digits) ? 3 : 0
}

function amount(text: string, atoms: readonly Atom[], at: number): number {
  let end = at + 1
  while (continues(text, atomWords(text, atoms[end - 1]), atoms[end], atomWords(text, atoms[end + 1]))) end += 2
  return end - at > 1 ? end - at : 0
}

/** Whether the digits go on after a mark: with any digits after a point or comma, with three after a space. */
function continues(text: string, before: string, mark: Atom | undefined, after: string): boolean {
  if (mark === undefined) return false
  const words = text.slice(mark.start, mark.end)
  if (/^[.,]$/.test(words)) return /^\p{Nd}/u.test(after)
  return /^[\u00a0\u202f\u2009]$/.test(words) && /^\p{Nd}{1,3}$/u.test(before) && /^\p{Nd}{3}$/u.test(after)
}
