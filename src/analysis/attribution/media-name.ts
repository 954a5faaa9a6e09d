import { isMediaName } from '../../lang/media-names.ts'
import type { Range } from './noun-phrase.ts'
import { type Passage, spanOf } from './passage.ts'

/** The most tokens of a name of media, with its hyphens. */
const longest = 8

/** A name with the word before or behind it that belongs to it, of a broadcaster or a paper: «al Jazeera», «Europe 1». */
export function wholeMediaName(passage: Passage, { from, to }: Range): Range {
  const wider: readonly Range[] = [
    { from: from - 1, to },
    { from, to: to + 1 },
  ]
  return wider.find((range) => isMedia(passage, range)) ?? { from, to }
}

/** Whether words are the whole name of one. */
export function isMedia(passage: Passage, { from, to }: Range): boolean {
  if (from < 0 || to > passage.tokens.length || to - from > longest) return false
  const span = spanOf(passage, from, to)
  return span !== null && isMediaName(passage.text.slice(span[0], span[1]))
}
