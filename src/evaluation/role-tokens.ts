import type { Attribution } from '../document/attribution.ts'
import type { Span } from '../document/span.ts'
import type { Gold, GoldAttribution } from './gold.ts'
import { type TokenSet, tokensWithin, type WordTokens } from './word-tokens.ts'

export const roles = ['source', 'cue', 'content'] as const

export type Role = (typeof roles)[number]

/** An outermost attribution with the words that count of each of its roles. */
export type RoleTokens<One> = Readonly<Record<Role, TokenSet>> & { readonly of: One }

/** The words by which a subordinate clause begins. Corpora differ on whether they belong to what is said. */
const complementisers = ['that', 'whether', 'if', 'che', 'se', 'que', 'si', 'qu', 'dass', 'daß', 'ob', 'dat']
const complementiser = new RegExp(`^(?:${complementisers.join('|')})$`, 'iu')

/**
 * The words of each role of the outermost attributions of a list, in its order, without those that the gold ignores and
 * without what leads a content's clause. Attributions of which nothing is left are left out.
 */
export function roleTokens<One extends GoldAttribution | Attribution>(
  list: readonly One[],
  { text, ignore }: Pick<Gold, 'text' | 'ignore'>,
  tokens: WordTokens,
): readonly RoleTokens<One>[] {
  const ignored = tokensWithin(tokens, ignore ?? [])
  const counting = (spans: readonly Span[]) => without(tokensWithin(tokens, spans), ignored)
  return list
    .filter((one) => !isNested(one))
    .map((one) => ({
      of: one,
      source: counting(one.source),
      cue: counting(one.cue),
      content: withoutComplementisers(counting(one.content), text, tokens),
    }))
    .filter(({ source, cue, content }) => source.size + cue.size + content.size > 0)
}

function isNested(one: GoldAttribution | Attribution): boolean {
  return ('nested' in one && one.nested === true) || Boolean(one.nestedIn)
}

function without(set: TokenSet, others: TokenSet): TokenSet {
  return others.size === 0 ? set : new Set([...set].filter((token) => !others.has(token)))
}

/** A content without the word that leads each of its stretches, where that is a complementiser and not all there is. */
function withoutComplementisers(content: TokenSet, text: string, tokens: WordTokens): TokenSet {
  const kept = [...content].filter((at) => {
    const [start, end] = tokens[at] ?? [0, 0]
    return content.has(at - 1) || !complementiser.test(text.slice(start, end))
  })
  return kept.length === 0 ? content : new Set(kept)
}
