import { isHeading } from './line-shape.ts'
import { plainWords } from './plain-words.ts'
import { lineWords, oneLine, type Rule, type Sheet } from './sheet.ts'

/** The longest line that can be a headline, in characters. */
const longest = 200
const longestGiven = 1000
/** A headline given apart is looked for in so many lines; one that is not, only in so many first ones. */
const linesForGiven = 10
const linesForFirst = 4

/**
 * The headline. Where one was given apart, it is the line that says the same, or none: a text that begins otherwise may
 * begin with anything. Else it is the first line of the report, if it is short, no statement, and more follows.
 */
export const headline: Rule = (sheet) => {
  const index = sheet.givenHeadline === null ? firstLine(sheet) : lineEqualTo(sheet, sheet.givenHeadline)
  return index === null ? [] : [oneLine(index, { kind: 'headline' })]
}

function firstLine(sheet: Sheet): number | null {
  const index = sheet.labels.slice(0, linesForFirst).indexOf(undefined)
  const line = sheet.lines[index]
  if (line === undefined || !isHeading(sheet.text, line, longest)) return null
  const words = plainWords(lineWords(sheet, line))
  const more = sheet.lines.findIndex(
    (other, at) =>
      at > index && sheet.labels[at] === undefined && plainWords(lineWords(sheet, other, longest)) !== words,
  )
  return more < 0 ? null : index
}

function lineEqualTo(sheet: Sheet, given: string): number | null {
  if (given.length > longestGiven) return null
  const words = plainWords(given)
  const index = sheet.lines
    .slice(0, linesForGiven)
    .findIndex((line) => words !== '' && plainWords(lineWords(sheet, line, given.length * 2)) === words)
  return index < 0 ? null : index
}
