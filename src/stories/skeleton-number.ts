import { mixed } from './mixed.ts'
import { plainLetters, soundOf, wordSkeleton } from './word-skeleton.ts'

/** Of the characters before this one, the letters of Latin with whatever marks, it is known beforehand what they are. */
const charactersKnown = 0x250

/** By character the plain letter that it is, and the sound of that; 0 where it is more than one, or none. */
interface Letters {
  readonly plain: Uint16Array
  readonly sounds: Uint16Array
}

/** Made when first asked for: most commands compare no texts. */
let letters: Letters | null = null

function madeLetters(): Letters {
  const made = { plain: new Uint16Array(charactersKnown), sounds: new Uint16Array(charactersKnown) }
  for (let code = 0; code < charactersKnown; code++) {
    const plain = plainLetters(String.fromCharCode(code))
    if (plain.length !== 1) continue
    made.plain[code] = plain.charCodeAt(0)
    made.sounds[code] = soundOf(plain).charCodeAt(0)
  }
  return made
}

const [a, f, h, p, z] = [97, 102, 104, 112, 122] as const

/**
 * The skeleton of the word between two places of a text as a number: the same for the same skeleton, and hardly for another.
 * Reckoned letter by letter, and neither the word nor its skeleton is made: a story has ten thousand.
 */
export function skeletonNumber(text: string, start: number, end: number): number {
  letters ??= madeLetters()
  const { plain, sounds } = letters
  let number = 1
  let length = 0
  let last = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const letter = code < charactersKnown ? (plain[code] ?? 0) : 0
    if (letter === 0) return numberOf(wordSkeleton(text.slice(start, end)))
    if (letter === h) continue
    const next = letter === p && at + 1 < end ? text.charCodeAt(at + 1) : charactersKnown
    const sound = next < charactersKnown && plain[next] === h ? f : (sounds[code] ?? 0)
    if (sound === a ? length === 0 : letter < a || letter > z || sound !== last) {
      number = mixed(number, sound)
      length++
    }
    last = sound
  }
  return mixed(number, length) || 1
}

function numberOf(skeleton: string): number {
  let number = 1
  for (let i = 0; i < skeleton.length; i++) number = mixed(number, skeleton.charCodeAt(i))
  return mixed(number, skeleton.length) || 1
}
