import { lowerOf } from '../lower.ts'

/** How many characters at the end of a word are a word of their own («'s», «-lhe»); 0 where none are. */
export function cliticLength(text: string, start: number, end: number, clitics: readonly string[]): number {
  const tail = lowerOf(text.slice(Math.max(start, end - 8), end))
  if (!/['-]/.test(tail)) return 0
  const clitic = clitics.find((each) => tail.endsWith(each) && each.length < end - start)
  return clitic?.length ?? 0
}
