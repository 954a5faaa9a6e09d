import { optionalParticles } from '../lang/name-particles.ts'
import { nameSound } from '../stories/name-sound.ts'
import { plainName } from './plain-name.ts'

/** The words of a person's name that tell who it is. */
export function ownWords(name: string, language: string): readonly string[] {
  return plainName(name, language)
    .split(' ')
    .filter((word) => !optionalParticles.has(word))
}

/**
 * The words of a name by how they sound, each with the vowels that close it and the number of its vowels, so that the ways in
 * which languages write one name agree («Mohamed el Gadafi», « Mohammed Kadhafi ») and Mario and Maria Rossi, Luca and Lucia
 * Bianchi do not. Of a word alone it tells too little, and of two people of one report nothing (`origins.ts`).
 */
export function personSound(words: readonly string[]): string {
  return words.map((word) => nameSound(word) + vowelsOf(word)).join(' ')
}

/** The vowels of a name, as far as no language writes them in another way: of two names that sound alike they tell whether they are two. */
export function vowelsIn(words: readonly string[]): string {
  return words.map((word) => alike(word).replace(/[^aeiou]/g, '')).join(' ')
}

function alike(word: string): string {
  return word.replaceAll('y', 'i').replaceAll('ou', 'u')
}

function vowelsOf(word: string): string {
  const plain = alike(word)
  const groups = plain.match(/[aeiou]+/g) ?? []
  const closing = /[aeiou]$/.test(plain) ? (groups.at(-1) ?? '') : ''
  return `${groups.length}${closing.replace(/(.)\1+/g, '$1')}`
}
