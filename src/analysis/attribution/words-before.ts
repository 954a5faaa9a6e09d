import { lowerAt, type Passage } from './passage.ts'

/** Where one of some rows of words begins that ends right before a token; null where none does. */
export function wordsBefore(passage: Passage, rows: readonly (readonly string[])[], at: number): number | null {
  const found = rows.find((words) => words.every((word, i) => lowerAt(passage, at - words.length + i) === word))
  return found === undefined ? null : at - found.length
}
