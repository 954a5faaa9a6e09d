import { remembered } from './remembered.ts'

/**
 * A word's letters as the languages of Europe share them, so that cognates and borrowed names agree: lower case, no
 * diacritics, one letter for one sound («Corea», "Korea"; «esplosione», "explosion"). For comparing, never for showing.
 */
export const foldLetters = remembered((word) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ph/g, 'f')
    .replace(/ch|ck|qu|q|k/g, 'c')
    .replace(/th/g, 't')
    .replace(/x/g, 's')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(\p{L})\1+/gu, '$1'),
)

/** What is left of a shorter name tells it from no other. */
const fewestLetters = 3

/** Folded letters without the vowels that close a name, in which languages differ («Corea», «Corée»). */
export function withoutClosingVowels(folded: string): string {
  const bare = folded.replace(/[aeiou]{1,3}$/u, '')
  return bare.length >= fewestLetters ? bare : folded
}
