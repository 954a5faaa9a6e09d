import { nameSound } from '../stories/name-sound.ts'
import { plainName } from './plain-name.ts'

/** What stands between the words of a name, and is written or not: «Mohamed el Gadafi», « Mohammed Kadhafi ». */
const particles: ReadonlySet<string> = new Set(['al', 'el', 'ben', 'bin', 'ibn'])

/**
 * A person's name by how its words sound, each with the vowel that closes it, so that the ways in which languages write one name
 * agree («Mohamed el Gadafi», « Mohammed Kadhafi ») and Mario Rossi and Maria Rossi do not. Of a word alone it tells too little.
 */
export function personSound(name: string, language: string): string {
  const words = plainName(name, language).split(' ')
  const own = words.filter((word) => !particles.has(word))
  return own.map((word) => nameSound(word) + closingVowel(word)).join(' ')
}

function closingVowel(word: string): string {
  const last = word.at(-1)?.replace('y', 'i') ?? ''
  return 'aeiou'.includes(last) ? last : ''
}
