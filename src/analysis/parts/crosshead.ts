import { endsSentence, isHeading } from './line-shape.ts'
import { lineWords, oneLine, type Rule, type Sheet, type Stretch } from './sheet.ts'

/** The longest crosshead and the shortest line that is prose whatever it ends with, in characters. */
const longest = 100
const prose = 120

/** Short lines amid the report that end in no full stop, with a paragraph under them. */
export const crossheads: Rule = (sheet) => {
  const found: Stretch[] = []
  let paragraphBelow = false
  for (let index = sheet.lines.length - 1; index >= 0; index--) {
    if (sheet.labels[index] !== undefined) continue
    const isCrosshead: boolean = paragraphBelow && index > 0 && isTitle(sheet, index)
    if (isCrosshead) found.push(oneLine(index, { kind: 'crosshead' }))
    paragraphBelow = !isCrosshead && isProse(sheet, index)
  }
  return found.reverse()
}

function isTitle(sheet: Sheet, index: number): boolean {
  const line = sheet.lines[index]
  const next = sheet.lines[index + 1]
  if (line === undefined || !isHeading(sheet.text, line, longest)) return false
  const isBroken =
    next?.blankBefore === false &&
    sheet.labels[index + 1] === undefined &&
    /\p{Ll}/u.test(sheet.text.charAt(next.start))
  return !isBroken && !isSpeech(lineWords(sheet, line))
}

/** Whether a line holds the end of a sentence within it, or of a quoted one: somebody speaks there. */
function isSpeech(words: string): boolean {
  return /[.!?…](?:["”»’']|\s+["“«‘]?\p{Lu})/u.test(words)
}

function isProse(sheet: Sheet, index: number): boolean {
  const line = sheet.lines[index]
  return line !== undefined && (line.end - line.start >= prose || endsSentence(sheet.text, line))
}
