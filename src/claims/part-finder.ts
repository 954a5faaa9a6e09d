import { firstIndex } from '../document/first-index.ts'
import type { Part } from '../document/part.ts'

/** Finds the part in which a character of the text stands, by halving. */
export function partFinder(parts: readonly Part[]): (offset: number) => Part | undefined {
  return (offset) => {
    const part = parts[firstIndex(parts, ({ end }) => end > offset)]
    return part !== undefined && part.start <= offset ? part : undefined
  }
}
