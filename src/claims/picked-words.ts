import type { Span } from '../document/span.ts'
import { wordingOf } from './wording.ts'

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' }
const opening = /[«“„"]/u
/** A longer quotation is a sentence of its own, not some words picked out of one. */
const mostStems = 6
/** One word is quoted for many reasons. */
const fewestStems = 2

/**
 * The fragments that an outlet picked out to quote in a sentence of its own, as stems: whoever is quoted twice in one
 * report with the same picked words is quoted for the same statement. `span` is looked at with the mark on either side.
 */
export function pickedWords(text: string, [start, end]: Span, language: string): string[][] {
  const from = Math.max(0, start - 1)
  const to = Math.min(text.length, end + 1)
  const picked: string[][] = []
  if (!opening.test(text.slice(from, to))) return picked
  let open = -1
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at)
    if (open >= 0 && mark === closing[text.charAt(open)]) {
      const { stems } = wordingOf(text.slice(open + 1, at), language)
      const whole = open + 1 <= start && at >= end
      if (!whole && stems.length >= fewestStems && stems.length <= mostStems) picked.push([...stems])
      open = -1
    } else if (closing[mark] !== undefined) open = at
  }
  return picked
}
