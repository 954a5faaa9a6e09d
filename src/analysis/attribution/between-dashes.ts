import type { Span } from '../../document/span.ts'
import { contentOf } from './content-span.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'

/** The tokens between two dashes of the sentence around a phrase; null where it does not stand between dashes. */
export function dashesAround(passage: Passage, { from, to }: Range): Range | null {
  const [start, end] = sentenceAt(passage, from)
  let open: number | null = null
  for (let at = start; at < from; at++)
    if (isDash(passage, at)) open = open === null && opens(passage, at) ? at + 1 : null
  if (open === null) return null
  for (let at = to; at < end; at++) if (isDash(passage, at)) return { from: open, to: at }
  return null
}

/** «el fortín -que …»: a hyphen opens an aside only behind a space, and never between two words that it joins. */
function opens({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.text !== '-' || (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0)
}

/** «– 300.000 in tutto secondo le statistiche –»: what is said in front of a source phrase that closes an aside; null elsewhere. */
export function betweenDashes(passage: Passage, phrase: Range): readonly Span[] | null {
  const dashes = dashesAround(passage, phrase)
  const closes = dashes !== null && phrase.to === dashes.to && phrase.from > dashes.from
  return closes ? contentOf(passage, dashes.from, phrase.from) : null
}

function isDash(passage: Passage, at: number): boolean {
  return /^[-–—]$/.test(lowerAt(passage, at)) && passage.quoted[at] === null
}
