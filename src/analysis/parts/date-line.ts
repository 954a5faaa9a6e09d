import { dateLine } from '../written-date.ts'
import { lineWords, oneLine, type Rule } from './sheet.ts'

/** A report says its date in its first lines or its last, if it does so in a line of its own. */
const firstLines = 6
const lastLines = 3
const longest = 120

/** Lines that only say when the report was published, and maybe by whom. */
export const dateLines: Rule = (sheet) =>
  sheet.lines.flatMap((line, index) => {
    if (index >= firstLines && index < sheet.lines.length - lastLines) return []
    if (line.end - line.start > longest) return []
    const date = dateLine(lineWords(sheet, line), sheet.language)
    // A first line with words beside the date may as well be the headline.
    const sure = date !== null && (date.bare || index > 0)
    return sure ? [oneLine(index, { kind: 'boilerplate', reason: 'other' })] : []
  })
