import { foldLetters } from './letter-fold.ts'

/**
 * What is left of a word when its spelling may differ: its consonants, alike sounds as one letter, and whether it begins
 * with a vowel («Gheddafi», "Gaddafi", «Kadhafi»; «perché» without its accent). For comparing, never for showing. Two
 * words may share one, so that it says nothing alone and much in a row of several.
 */
export function wordSkeleton(word: string): string {
  const folded = foldLetters(word)
  const consonants = folded
    .slice(1)
    .replace(/[aeiouh]+/g, '')
    .replace(/[gz]/g, (letter) => (letter === 'g' ? 'c' : 's'))
    .replace(/(\p{L})\1+/gu, '$1')
  const first = folded.charAt(0)
  return `${opening.get(first) ?? first}${consonants}`
}

/** Which letters are alike where a word begins. */
const opening: ReadonlyMap<string, string> = new Map([
  ['g', 'c'],
  ['z', 's'],
  ...['a', 'e', 'i', 'o', 'u'].map((vowel) => [vowel, 'a'] as const),
])
