import { plainWords } from './plain-words.ts'
import { lineWords, oneLine, type Rule, type Sheet } from './sheet.ts'

/** The shortest headline that may be known without the name of the site behind it, in characters. */
const shortest = 20
/** As much of a headline given apart as is looked at, in characters. */
const longest = 1000

/** Lines that say the headline again, but for white space, marks, case and the name of the site. */
export const repeatedHeadline: Rule = (sheet) => {
  const at = sheet.labels.findIndex((label) => label?.kind === 'headline')
  const said = headlineWords(sheet, at)
  if (said === null) return []
  const wanted = new Set(formsOf(said))
  return sheet.lines.flatMap((line, index) => {
    const length = line.end - line.start
    if (index === at || length > said.length * 2 + 80 || length < said.length / 2) return []
    const repeats = formsOf(lineWords(sheet, line)).some((form) => wanted.has(form))
    return repeats ? [oneLine(index, { kind: 'boilerplate', reason: 'repeated-headline' })] : []
  })
}

function headlineWords(sheet: Sheet, at: number): string | null {
  const line = sheet.lines[at]
  return line === undefined ? (sheet.givenHeadline?.slice(0, longest) ?? null) : lineWords(sheet, line)
}

/** The headline's letters, with and without what stands behind its last bar or dash. */
function formsOf(words: string): string[] {
  const bar = Math.max(words.lastIndexOf(' | '), words.lastIndexOf(' - '), words.lastIndexOf(' – '))
  const forms = bar >= shortest ? [words, words.slice(0, bar)] : [words]
  return forms.map(plainWords).filter((form) => form !== '')
}
