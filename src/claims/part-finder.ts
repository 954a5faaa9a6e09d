import type { Part } from '../document/part.ts'

/** Finds the part in which a character of the text stands, by halving. */
export function partFinder(parts: readonly Part[]): (offset: number) => Part | undefined {
  return (offset) => {
    let [low, high] = [0, parts.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const part = parts[middle]
      if (part === undefined) return undefined
      if (offset < part.start) high = middle - 1
      else if (offset >= part.end) low = middle + 1
      else return part
    }
    return undefined
  }
}
