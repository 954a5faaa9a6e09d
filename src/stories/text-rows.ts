import type { Report } from '../document/report.ts'
import { addLine } from './line-words.ts'
import { mixed } from './mixed.ts'
import { linesOfProse } from './prose-lines.ts'
import type { RowNumbers } from './row-numbers.ts'

/** The words of a report in rows of three, for finding the same text elsewhere. One entry a word in each list. */
export interface TextRows {
  /** The row that begins with the word, by its number; 0 where its paragraph has no two words after it. */
  readonly rows: Int32Array
  /** 1 where the word stands between quotation marks: whoever was there may quote it too. */
  readonly quoted: Uint8Array
  /** Every row once. */
  readonly known: Int32Array
  has(row: number): boolean
}

/** How many words run on in a row: more are broken too often by a changed word, fewer are anybody's phrase. */
export const wordsInRow = 3
/** What comes after so many words of a report is not compared. */
const wordsCompared = 20_000

/**
 * The rows of a report's prose. No row spans two paragraphs, so that another order of them, or a link between them, changes
 * nothing. `numbers` are those of all texts that are compared.
 */
export function textRows({ text, parts }: Report, numbers: RowNumbers): TextRows {
  // No text has more words than that: between two of them something stands.
  const most = Math.min(wordsCompared, (text.length >> 1) + 1)
  const words = new Int32Array(most)
  const quoted = new Uint8Array(most)
  const rows = new Int32Array(most)
  let count = 0
  for (const { start, end } of linesOfProse(text, parts)) {
    const from = count
    count = addLine(text.slice(start, end), words, quoted, count)
    for (let place = from; place + 2 < count; place++) {
      const two = mixed(words[place] ?? 0, words[place + 1] ?? 0)
      rows[place] = numbers.numberOf(mixed(two, words[place + 2] ?? 0))
    }
  }
  return knownText(rows.slice(0, count), quoted.slice(0, count), numbers)
}

/** Set phrases stand in many reports too, but they do not run on for so many words as a page's notices do. */
const shortestNotice = 12

/** A text without the passages in which all rows are of these: those of the page's frame. */
export function withoutRows(text: TextRows, left: ReadonlySet<number>, numbers: RowNumbers): TextRows {
  if (left.size === 0) return text
  const stays = new Uint8Array(text.rows.length).fill(1)
  let from = 0
  let end = 0
  const leave = () => {
    if (end - from >= shortestNotice) stays.fill(0, from, end)
  }
  for (let place = 0; place < text.rows.length; place++) {
    if (!left.has(text.rows[place] ?? 0)) continue
    if (place > end) {
      leave()
      from = place
    }
    end = place + wordsInRow
  }
  leave()
  const isLeft = (_: number, place: number) => stays[place] === 1
  return stays.includes(0) ? knownText(text.rows.filter(isLeft), text.quoted.filter(isLeft), numbers) : text
}

function knownText(rows: Int32Array, quoted: Uint8Array, numbers: RowNumbers): TextRows {
  const known = numbers.eachOnce(rows)
  // Few texts are held against another one word by word.
  let looked: ReadonlySet<number> | undefined
  const has = (row: number) => {
    looked ??= new Set(known)
    return looked.has(row)
  }
  return { rows, quoted, known, has }
}
