import { english } from './english.ts'
import { italian } from './italian.ts'
import type { Words } from './words.ts'

/** Every language that the desk speaks; the first is spoken to whoever asks for none of them. */
export const interfaceLanguages: readonly Words[] = [english, italian]

/**
 * The words to show: the language asked for by the switch, else the one remembered in the cookie, else the first fit in
 * Accept-Language by its weights, else English.
 */
export function chooseWords(
  asked: string | undefined,
  remembered: string | undefined,
  header: string | undefined,
): Words {
  return wordsOfCode(asked) ?? wordsOfCode(remembered) ?? accepted(header ?? '') ?? english
}

/** The words of a language by its tag; nothing where the desk does not speak it. */
export function wordsOfCode(code: string | undefined): Words | undefined {
  return interfaceLanguages.find((words) => words.code === code)
}

function accepted(header: string): Words | undefined {
  return header
    .slice(0, 500)
    .split(',')
    .map((entry, place) => {
      const [tag = '', ...parameters] = entry.split(';').map((piece) => piece.trim())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return {
        code: tag.toLowerCase().split('-')[0],
        weight: weight === undefined ? 1 : Number(weight.slice(2)),
        place,
      }
    })
    .filter((entry) => entry.weight > 0 && wordsOfCode(entry.code) !== undefined)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map((entry) => wordsOfCode(entry.code))[0]
}
