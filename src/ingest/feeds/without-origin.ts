import { sameWords } from '../html/same-words.ts'
import { titleWords } from './html-words.ts'

/** The longest such line, in characters of HTML. */
const longest = 2_000
/** Words beside its links: "The post … appeared first on …." */
const mostAround = 8

const links = /<a\s[^>]{1,1000}>([^<]{1,500})<\/a>/gi

/**
 * The HTML of an item without the line that programs for publishing put behind it: "The post TITLE appeared first on SITE."
 * It is known in any language by what it is for: the last paragraph, with a link to the item that says its title.
 */
export function withoutOrigin(html: string, title: string | null): string {
  if (title === null) return html
  const tail = html.slice(-longest)
  const lower = tail.toLowerCase()
  const start = Math.max(lower.lastIndexOf('<p>'), lower.lastIndexOf('<p '))
  const before = html.slice(0, Math.max(0, html.length - longest) + Math.max(0, start))
  // Behind other paragraphs and last of all: a teaser may be no more than its title and a sentence.
  if (start < 0 || !/<\/p>\s*$/i.test(before) || !/<\/p>\s*$/i.test(tail)) return html
  const paragraph = tail.slice(start)
  const leadsThere = [...paragraph.matchAll(links)].some(([, words]) => sameWords(titleWords(words, true) ?? '', title))
  const around = paragraph.replace(links, ' ').replace(/<[^>]{0,200}>/g, ' ')
  return leadsThere && around.split(/\s+/).filter((word) => word !== '').length <= mostAround ? before : html
}
