import { htmlParagraphs } from './html-words.ts'

/** Fewer characters than these are no report, whatever the feed says; fewer than those are one only where it says so. */
const shortest = 200
const shortestUnsaid = 1_000
/** Nobody needs to look further to see that a text is long. */
const lookedAt = 100_000

/** What stands at the end of a text that goes on elsewhere. */
const goesOn = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|&hellip;)\s{0,9}(?:\S{1,30}\s{0,3}){0,4}$/u

/** Whether the HTML of an item is only the beginning of its report, or about it. `whole`: the feed says that it is all. */
export function isTeaser(html: string, whole: boolean): boolean {
  if (html.length > lookedAt) return false
  const words = htmlParagraphs(html).join('\n')
  if (words.length < shortest) return true
  if (goesOn.test(words.slice(-120))) return !whole || words.length < shortestUnsaid
  return !whole && words.length < shortestUnsaid
}
