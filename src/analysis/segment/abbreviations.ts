import { lowerOf } from '../lower.ts'
import { atomWords, type TokenRule } from './token-rule.ts'

/** The most points in one abbreviation. */
const mostPoints = 6

/** Abbreviations keep their points: those that the language lists («dott.», «p.es.») and letters with points («U.S.»). */
export const abbreviations: TokenRule = (text, atoms, at, rules) => {
  const first = atoms[at]
  if (!first?.isWord || atomWords(text, atoms[at + 1]) !== '.') return 0
  let letters = 0
  let listed = 0
  for (let points = 1; points <= mostPoints; points++) {
    const end = at + points * 2
    const word = atoms[end - 2]
    const point = atoms[end - 1]
    if (!word?.isWord || point === undefined || atomWords(text, point) !== '.') break
    if (rules.abbreviations.has(lowerOf(text.slice(first.start, point.end)))) listed = end - at
    if (letters === (points - 1) * 2 && isLetter(atomWords(text, word))) letters = points * 2
  }
  return Math.max(listed, letters > 2 ? letters + lastLetter(text, atoms[at + letters]) : 0)
}

/** «U.S.A» is often written without its last point. */
function lastLetter(text: string, atom: { start: number; end: number; isWord: boolean } | undefined): number {
  return atom?.isWord && isLetter(atomWords(text, atom)) ? 1 : 0
}

function isLetter(words: string): boolean {
  return /^\p{L}\p{M}*$/u.test(words)
}
