import type { Block } from './block.ts'
import type { PageDocument } from './page-document.ts'
import { singleSpaced } from './white-space.ts'

/** Least length of a text that a page tells programs of, and how much more than what it shows that must be. */
const shortest = 300
const more = 1.6

/**
 * The article's text as the page's JSON-LD tells it to programs (schema.org's `articleBody`), in paragraphs; the longest where it
 * tells several. Empty where it tells none.
 */
export function toldBody(document: PageDocument): readonly Block[] {
  let longest = ''
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const words = script.textContent ?? ''
    if (!words.includes('articleBody')) continue
    for (const body of bodiesIn(words)) if (body.length > longest.length) longest = body
  }
  if (longest.length < shortest) return []
  return longest.split(/\n+/).flatMap((line) => {
    const words = singleSpaced(line)
    return words === '' ? [] : [{ kind: 'paragraph' as const, words }]
  })
}

/** Whether what a page tells programs is so much more than what it shows that it is the text. */
export function isMore(told: readonly Block[], shown: readonly Block[]): boolean {
  return lengthOf(told) > more * lengthOf(shown)
}

/** How many characters blocks have. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words.length, 0)
}

function bodiesIn(json: string): readonly string[] {
  const bodies: string[] = []
  try {
    JSON.parse(json.replace(/\s+/g, ' '), (key, value: unknown) => {
      if (key === 'articleBody' && typeof value === 'string') bodies.push(plainText(value))
      return value
    })
  } catch {
    // What is no JSON tells nothing.
  }
  return bodies
}

/** Without tags, each of which ends a line where it is one of a block. */
function plainText(words: string): string {
  return words
    .replace(/<(\/?[a-z]\w{0,9})[^<>]{0,1000}>/gi, (_, name: string) =>
      /^\/?(?:p|br|div|h\d|li|ul)$/i.test(name) ? '\n' : '',
    )
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/g, '&')
}
