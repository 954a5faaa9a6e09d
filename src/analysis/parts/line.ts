import { trim } from '../../document/span-arithmetic.ts'

/** A line of the text that holds something, without the white space at its ends; or several that were one line once. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Whether an empty line, or the beginning of the text, stands before it. */
  readonly blankBefore: boolean
}

/** The lines of a text that hold something, in order, whatever ends them: LF, CR, both, U+2028 or U+2029. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let blankBefore = true
  const add = (from: number, to: number) => {
    const span = trim(text, [from, to])
    if (span === null) {
      blankBefore = true
      return
    }
    lines.push({ start: span[0], end: span[1], blankBefore })
    blankBefore = false
  }
  let from = 0
  for (const stop of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    add(from, stop.index)
    if (stop[0] === '\u2029') blankBefore = true
    from = stop.index + stop[0].length
  }
  add(from, text.length)
  return lines
}
