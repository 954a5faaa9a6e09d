import { kindReader, unitsAt } from './character-kinds.ts'
import { skeletonNumber } from './skeleton-number.ts'

/** What a character is in a line: nothing, part of a word, or a mark that opens a quotation, closes one, or does either. */
const [nothing, ofWord, opens, closes, either] = [0, 1, 2, 3, 4] as const
type Kind = typeof nothing | typeof ofWord | typeof opens | typeof closes | typeof either

const marks: ReadonlyMap<string, Kind> = new Map([
  ['"', either],
  ['«', opens],
  ['»', closes],
  ['“', opens],
  ['”', closes],
  ['„', opens],
])

const kindAt = kindReader(
  (character) => marks.get(character) ?? (/^[\p{L}\p{M}\p{N}]/u.test(character) ? ofWord : nothing),
)

/**
 * Puts the words of a line, by the numbers of their skeletons, and whether each is quoted, into lists behind the `before` words that
 * they have; gives how many they have then. A mark that lacks its other half reaches no further than the line.
 */
export function addLine(line: string, words: Int32Array, quoted: Uint8Array, before: number): number {
  let count = before
  let inQuotation = false
  let start = -1
  for (let at = 0; at <= line.length && count < words.length; at += unitsAt(line, at)) {
    const kind = kindAt(line, at)
    if (kind === ofWord) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) {
      words[count] = skeletonNumber(line, start, at)
      quoted[count++] = inQuotation ? 1 : 0
      start = -1
    }
    if (kind !== nothing) inQuotation = kind === opens || (kind === either && !inQuotation)
  }
  return count
}
