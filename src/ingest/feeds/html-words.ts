import { decodeHTML } from 'entities'

/** Elements that stand in the line of their text; all others begin a line of their own. */
const inLine = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'figcaption', 'form', 'button'])

/**
 * The paragraphs of a stretch of HTML as plain words: what is only short, such as an item of a feed, needs no more than that.
 * Takes time in proportion to the length.
 */
export function htmlParagraphs(html: string): readonly string[] {
  const pieces: string[] = []
  let skipped: string | null = null
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    if (skipped === null) pieces.push(decodeHTML(html.slice(at, end)).replace(/\s+/g, ' '))
    if (open < 0) break
    const { length, name, ends } = tagAt(html, open)
    if (name === null) {
      if (length === 1 && skipped === null) pieces.push('<')
    } else if (skipped !== null) {
      if (ends && name === skipped) skipped = null
    } else if (unread.has(name) && !ends) skipped = name
    else if (!inLine.has(name)) pieces.push(name === 'br' ? '\n' : '\n\n')
    at = open + length
  }
  return pieces
    .join('')
    .split(/\n *(?:\n *)+/)
    .map((paragraph) =>
      paragraph
        .replace(/ *\n */g, '\n')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
}

interface Tag {
  /** Of what is to be passed over: 1 where the bracket is only a mark. */
  readonly length: number
  /** In lower case; null for what is no tag. */
  readonly name: string | null
  readonly ends: boolean
}

function tagAt(html: string, start: number): Tag {
  const after = html.charAt(start + 1)
  if (!/[a-z/!?]/i.test(after)) return { length: 1, name: null, ends: false }
  const comment = html.startsWith('<!--', start)
  const end = html.indexOf(comment ? '-->' : '>', start)
  // What has no end is none: the rest of the text is left out, as by browsers.
  const length = (end < 0 ? html.length : end + (comment ? 3 : 1)) - start
  const [, slash, name] = /^<(\/?)([a-z][a-z\d]{0,20})/i.exec(html.slice(start, start + 24)) ?? []
  return { length, name: comment ? null : (name?.toLowerCase() ?? null), ends: slash === '/' }
}

/**
 * A title as plain words in one line. `html` says that it is HTML for certain; else entities that were left in it count as
 * such, which two rounds of escaping leave, and of marks those of letters alone («<i>»).
 */
export function titleWords(title: string | undefined, html: boolean): string | null {
  if (title === undefined) return null
  const marked = html
    ? htmlParagraphs(title).join(' ')
    : decodeHTML(title.replace(/<\/?(?:b|i|em|strong|span|u|sup|sub|br)\s*\/?>/gi, ''))
  const words = marked.replace(/\s+/g, ' ').trim()
  return words === '' ? null : words
}

/** Plain text as HTML that says the same: its paragraphs and nothing else. */
export function htmlOf(text: string): string {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => `<p>${escaped(paragraph.trim())}</p>`)
    .join('\n')
}

/** Words as they stand in HTML. */
export function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
