import type { Part } from '../document/part.ts'

/** A line of so many words is prose; one of fewer where a mark ends it, for links, captions and names are short and have none. */
const wordsOfProse = 25
const fewestOfSentence = 8
/** In a report with less prose than this every line counts. */
const fewestInReport = 30
const endOfSentence = /[.!?…。！？]["'»”’)\]]{0,3}$/u
/** How much of a line's end holds its last mark, in characters. */
const charactersOfEnd = 8
const words = /[\p{L}\p{M}\p{N}]+/gu

/**
 * The paragraphs of a report by which its text is known elsewhere. The lists of links and titles around it, which are not
 * always known for boilerplate, belong to the page and not to what was copied.
 */
export function linesOfProse(text: string, parts: readonly Part[]): readonly Part[] {
  const body = parts.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'headline')
  let inAll = 0
  const prose = body.filter(({ start, end }) => {
    const count = countWords(text.slice(start, end))
    const ends = endOfSentence.test(text.slice(Math.max(start, end - charactersOfEnd), end))
    const isProse = count >= wordsOfProse || (count >= fewestOfSentence && ends)
    if (isProse) inAll += count
    return isProse
  })
  if (inAll >= fewestInReport) return prose
  return body.length > 0 ? body : parts.filter(({ kind }) => kind === 'headline')
}

/** The number of words in a line, as far as it matters. */
function countWords(line: string): number {
  let count = 0
  words.lastIndex = 0
  while (count < wordsOfProse && words.test(line)) count++
  return count
}
