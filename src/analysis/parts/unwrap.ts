import type { Line } from './line.ts'

/** Wider than this, in characters, no text is broken by hand or by a mail program. */
const widest = 120
const narrowest = 40
/** How many lines may be longer than the width, as a share, before we doubt that there is one. */
const exceptions = 0.2
/** A line of fewer words may be a title or an item of a list, whatever the next one begins with. */
const fewestWords = 5
/** Where no column shows, so many lines must break off amid a sentence before we take any of them for broken. */
const fewestBroken = 3

const none: ReadonlySet<Line> = new Set()

/**
 * Puts lines together again that were broken at a column, so that every line returned is a paragraph or a line that
 * somebody meant as one. Where no column shows, such as in a text put together of pieces, only those lines are joined that break
 * off amid a sentence. Lines for which `standsAlone` holds are never joined to another.
 */
export function unwrap(text: string, lines: readonly Line[], standsAlone: (line: Line) => boolean): Line[] {
  const width = widthOf(text, lines)
  const breaksOff = width === null ? breakingOff(text, lines) : none
  if (width === null && breaksOff.size < fewestBroken) return [...lines]
  const isBroken = (last: Line, line: Line) => (width === null ? breaksOff.has(last) : isFull(text, last, line, width))
  const joined: Line[] = []
  let open = false
  let last: Line | undefined
  for (const line of lines) {
    const alone = standsAlone(line)
    const before = joined.at(-1)
    if (before && last && open && !alone && !line.blankBefore && isBroken(last, line))
      joined[joined.length - 1] = { ...before, end: line.end }
    else joined.push(line)
    open = !alone
    last = line
  }
  return joined
}

/**
 * The column at which the text was broken, null where it was not. A line that ends amid a sentence, with the next one
 * going on in small letters, was broken: the longest of these shows where.
 */
function widthOf(text: string, lines: readonly Line[]): number | null {
  let width = 0
  let broken = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (next === undefined || next.blankBefore || !breaksSentence(text, line, next)) return
    broken++
    width = Math.max(width, line.end - line.start)
  })
  const longer = lines.filter((line) => line.end - line.start > width).length
  if (broken < 2 || width > widest || width < narrowest || longer > lines.length * exceptions) return null
  return width
}

/** The lines, but for the first, that break off amid a sentence. */
function breakingOff(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  return new Set(
    lines.filter((line, index) => {
      const next = lines[index + 1]
      if (index === 0 || next === undefined || next.blankBefore || !breaksSentence(text, line, next)) return false
      return text.slice(line.start, line.end).split(' ', fewestWords).length === fewestWords
    }),
  )
}

function breaksSentence(text: string, line: Line, next: Line): boolean {
  return /[\p{L}\p{N},-]/u.test(text.charAt(line.end - 1)) && /\p{Ll}/u.test(text.charAt(next.start))
}

/** Whether the first word of the next line had no room left on this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start
  if (length > width) return false
  const room = width - length
  const space = text.slice(next.start, Math.min(next.end, next.start + room)).search(/\s/)
  return space < 0 && next.end - next.start >= room
}
