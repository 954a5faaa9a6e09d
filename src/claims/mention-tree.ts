import { firstIndex } from '../document/first-index.ts'
import type { Mention } from '../document/mention.ts'
import type { Span } from '../document/span.ts'
import { concepts } from '../lang/concepts.ts'
import { append } from './append.ts'

/** The mentions of a reading, for asking which stand where and hang on which. */
export interface MentionTree {
  readonly mentions: readonly Mention[]
  /** The numbers of those that stand in some words, in order. */
  within(spans: readonly Span[]): readonly number[]
  /** Those that one belongs to, nearest first. */
  chainAbove(number: number): readonly Mention[]
  /** Those that belong to one. */
  below(number: number): readonly Mention[]
}

/** Arranges mentions, which come in the order of the text and share no words. */
export function mentionTree(mentions: readonly Mention[]): MentionTree {
  const children = new Map<number, Mention[]>()
  for (const mention of mentions) if (mention.under !== null) append(children, mention.under, mention)
  return {
    mentions,
    within(spans) {
      const [only, ...others] = spans
      if (only !== undefined && others.length === 0) return numbersWithin(mentions, only)
      return spans.flatMap((span) => numbersWithin(mentions, span))
    },
    chainAbove: (number) => chainOf(mentions, number),
    below: (number) => children.get(number) ?? [],
  }
}

const noMentions: readonly Mention[] = []

function chainOf(mentions: readonly Mention[], number: number): readonly Mention[] {
  let under = mentions[number]?.under ?? null
  if (under === null) return noMentions
  const chain: Mention[] = []
  const seen = new Set([number])
  while (under !== null && !seen.has(under)) {
    seen.add(under)
    const above: Mention | undefined = mentions[under]
    if (above === undefined) break
    chain.push(above)
    under = above.under
  }
  return chain
}

/** The mentions in some words: found by halving, since a long report is asked for those of each of its names. */
export function mentionsWithin(mentions: readonly Mention[], span: Span): readonly Mention[] {
  return numbersWithin(mentions, span).flatMap((number) => mentions[number] ?? [])
}

function numbersWithin(mentions: readonly Mention[], span: Span): number[] {
  const numbers: number[] = []
  for (let at = firstIndex(mentions, (mention) => mention.span[0] >= span[0]); at < mentions.length; at++) {
    const mention = mentions[at]
    if (mention === undefined || mention.span[1] > span[1]) break
    numbers.push(at)
  }
  return numbers
}

/** Whether a concept is of an event, a thing or people; null for states. */
export function kindOf(concept: string): string | null {
  const known: Readonly<Record<string, { readonly kind: string }>> = concepts
  return known[concept]?.kind ?? null
}

/** What an event is about; null for people, things and states, which do not happen. */
export function matterOf(concept: string | undefined): string | null {
  const known: Readonly<Record<string, { readonly kind: string; readonly matter?: string }>> = concepts
  return (concept === undefined ? undefined : known[concept]?.matter) ?? null
}
