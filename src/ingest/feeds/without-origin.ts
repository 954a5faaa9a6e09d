import { sameWords } from '../html/same-words.ts'
import { titleWords } from './html-words.ts'

/** The longest such line, in characters of HTML. */
const longest = 2_000

/**
 * The HTML of an item without the line that programs for publishing put behind it: "The post TITLE appeared first on SITE."
 * It is known in any language by what it is for: the last paragraph, with a link to the item that says its title.
 */
export function withoutOrigin(html: string, title: string | null): string {
  if (title === null) return html
  const tail = html.slice(-longest)
  const start = tail.toLowerCase().lastIndexOf('<p')
  if (start < 0) return html
  const links = tail.slice(start).matchAll(/<a\s[^>]{1,1000}>([^<]{1,500})<\/a>/gi)
  const leadsThere = [...links].some(([, words]) => sameWords(titleWords(words, true) ?? '', title))
  return leadsThere ? html.slice(0, Math.max(0, html.length - longest) + start) : html
}
