import type { Anchor } from '../../document/judgement.ts'
import type { Span } from '../../document/span.ts'
import { wordsOf } from '../../document/span-arithmetic.ts'

/** So much of what stands around the words is remembered: enough to tell one «ha detto» of a report from the others. */
const contextLength = 40
/** Words around that agree by so much are no chance; where less text is around them, all of it. */
const enoughContext = 8
/** Words so long stand for themselves where they stand once; shorter ones need a neighbour that is still there. */
const tellingLength = 32
/** Nobody quotes words that a report repeats more often without more around them. */
const mostPlaces = 1000

/** The anchor of some words of a report. */
export function anchorAt(report: string, text: string, span: Span): Anchor {
  const [start, end] = span
  const prefix = text.slice(Math.max(0, start - contextLength), start).replace(/^[\udc00-\udfff]/, '')
  const suffix = text.slice(end, end + contextLength).replace(/[\ud800-\udbff]$/, '')
  return { report, exact: wordsOf(text, span), prefix, suffix, start }
}

/**
 * Where the words of an anchor stand in a text: to the letter, or with other white space and other marks; of several places
 * the one among the same neighbours. Null where they are gone, or where only words remain that may be others.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  const before: Span = [anchor.start, anchor.start + anchor.exact.length]
  const whole = anchor.prefix.length + anchor.suffix.length
  if (wordsOf(text, before) === anchor.exact && contextAt(text, before, anchor) === whole) return before
  const exact = occurrences(text, anchor.exact)
  const found = exact.length > 0 ? exact : looseOccurrences(text, anchor.exact)
  const rated = found.map((span) => ({ span, context: contextAt(text, span, anchor) }))
  const distance = ({ span }: { span: Span }) => Math.abs(span[0] - anchor.start)
  const [best] = rated.sort((a, b) => b.context - a.context || distance(a) - distance(b) || a.span[0] - b.span[0])
  if (best === undefined) return null
  const due = Math.min(enoughContext, whole)
  const telling = found.length === 1 && anchor.exact.length >= tellingLength
  return best.context >= due || telling ? best.span : null
}

/** Everywhere that some words stand, to the letter; a text that repeats them endlessly is not read to its end. */
export function occurrences(text: string, words: string): Span[] {
  const found: Span[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0 && found.length < mostPlaces; at = text.indexOf(words, at + 1))
    found.push([at, at + words.length])
  return found
}

/** The same whatever the white space, the case and the kind of marks, which an outlet's system may change by itself. */
export function looseOccurrences(text: string, words: string): Span[] {
  const [whole, part] = [loosely(text), loosely(words.trim())]
  return occurrences(whole.text, part.text).flatMap(([start, end]) => {
    const [first, last] = [whole.starts[start], whole.ends[end - 1]]
    return first === undefined || last === undefined ? [] : [[first, last] as const]
  })
}

/** A text with plain marks and single spaces, and where each of its characters stood. */
function loosely(text: string): { text: string; starts: readonly number[]; ends: readonly number[] } {
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let i = 0; i < text.length; i++) {
    const letter = plain(text.charAt(i))
    if (letter === ' ' && letters.at(-1) === ' ') ends[ends.length - 1] = i + 1
    else {
      letters.push(letter)
      starts.push(i)
      ends.push(i + 1)
    }
  }
  return { text: letters.join(''), starts, ends }
}

function plain(letter: string): string {
  if (/\s/u.test(letter)) return ' '
  if (/[«»“”„‟]/u.test(letter)) return '"'
  if (/[’‘‚‛]/u.test(letter)) return "'"
  if (/[‐‑‒–—]/u.test(letter)) return '-'
  const lower = letter.toLowerCase()
  return lower.length === 1 ? lower : letter
}

/** How many characters around the words are those of the anchor, counted outwards from them. */
function contextAt(text: string, [start, end]: Span, { prefix, suffix }: Anchor): number {
  let before = 0
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return before + after
}
