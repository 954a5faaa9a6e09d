import { nameSound } from '../stories/name-sound.ts'
import { plainName } from './plain-name.ts'

/** What stands between the words of a name, and is written or not: «Mohamed el Gadafi», « Mohammed Kadhafi ». */
const particles: ReadonlySet<string> = new Set(['al', 'el', 'ben', 'bin', 'ibn'])

/**
 * A person's name by how its words sound, each with the vowels that close it and with how often it has any, so that the ways in
 * which languages write one name agree («Mohamed el Gadafi», « Mohammed Kadhafi ») and Mario and Maria Rossi, Luca and Lucia
 * Bianchi do not. Of a word alone it tells too little, and of two people of one report nothing (`origins.ts`).
 */
export function personSound(name: string, language: string): string {
  const words = plainName(name, language).split(' ')
  const own = words.filter((word) => !particles.has(word))
  return own.map((word) => nameSound(word) + vowelsOf(word)).join(' ')
}

/** The vowels of a name, as far as no language writes them in another way: of two names that sound alike they tell whether they are two. */
export function vowelsIn(name: string, language: string): string {
  const words = plainName(name, language).split(' ')
  return words.flatMap((word) => (particles.has(word) ? [] : alike(word).replace(/[^aeiou]/g, ''))).join(' ')
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
