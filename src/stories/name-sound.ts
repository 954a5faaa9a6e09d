import { foldLetters, withoutClosingVowels } from './letter-fold.ts'
import { remembered } from './remembered.ts'

/** Letters that one name is written with in different languages and transliterations, and the one that stands for them. */
const soundsOfOne: readonly (readonly [letters: RegExp, one: string])[] = [
  [/sch|sh|zh|ts|tz/g, 's'],
  [/[aeiouh]/g, ''],
  [/g/g, 'c'],
  [/d/g, 't'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/p/g, 'b'],
  [/(\p{L})\1+/gu, '$1'],
]

/** Of fewer consonants too many names are made alike. */
const fewestConsonants = 3

/**
 * A word of a name by its consonants alone, and by one of those that languages write for each other, so that transliterations
 * agree: «Gheddafi», «Kadhafi», «Gadafi» are all `ctf`. A short name keeps its vowels, but for those that close it, in which
 * languages differ («Corea», «Corée»). For comparing, never for showing.
 */
export const nameSound = remembered((word) => {
  const folded = foldLetters(word)
  const sound = soundsOfOne.reduce((letters, [pattern, one]) => letters.replace(pattern, one), folded)
  return sound.length >= fewestConsonants ? sound : withoutClosingVowels(folded)
})
