import { endsSentence } from './line-shape.ts'
import { markerOf } from './markers.ts'
import { lineWords, type Rule, type Sheet, type Stretch } from './sheet.ts'

/** The longest list of links that one marker heads, in lines. */
const longestBlock = 12
/** A line of a block that is longer than this, in characters, and ends as a sentence is the report going on. */
const longestLink = 60

/** Lines that the language's markers show to be none of the report: related links, navigation, requests to subscribe. */
export const markedLines: Rule = (sheet) => {
  const found: Stretch[] = []
  for (let index = 0; index < sheet.lines.length; index++) {
    const line = sheet.lines[index]
    if (line === undefined || sheet.labels[index] !== undefined) continue
    const marker = markerOf(lineWords(sheet, line), sheet.markers)
    // «Video: …» above everything is a headline.
    if (marker === null || (index === 0 && marker.reason === 'caption')) continue
    const label = { kind: 'boilerplate', reason: marker.reason } as const
    const last = marker.block ? endOfBlock(sheet, index) : index
    found.push({ first: index, last, label })
    index = last
  }
  return found
}

/** The last line of the block that a marker heads: up to an empty line, or to where the report goes on. */
function endOfBlock(sheet: Sheet, first: number): number {
  let last = first
  while (last - first < longestBlock) {
    const line = sheet.lines[last + 1]
    if (line === undefined || line.blankBefore || sheet.labels[last + 1] !== undefined) break
    if (line.end - line.start > longestLink && endsSentence(sheet.text, line)) break
    last++
  }
  return last
}
