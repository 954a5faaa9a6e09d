import type { Token } from '../document/token.ts'

/** Phrases (sequences of words in lower case) arranged word by word, so that matching never looks at a word twice. */
export interface PhraseIndex<Value> {
  readonly next: ReadonlyMap<string, PhraseIndex<Value>>
  /** What the phrase that ends here stands for; absent where none does. */
  readonly found?: { readonly value: Value }
}

interface GrowingIndex<Value> {
  next: Map<string, GrowingIndex<Value>>
  found?: { readonly value: Value }
}

/** Behind most phrases no longer one goes on; a map takes memory even where nothing is in it, and no two ends need one each. */
const ends = new Map<string, never>()

/** Arranges phrases for `phraseAt`. Of two equal phrases the first counts; a phrase without words is passed over. */
export function indexPhrases<Value>(
  phrases: Iterable<readonly [words: readonly string[], value: Value]>,
): PhraseIndex<Value> {
  const root: GrowingIndex<Value> = { next: ends }
  for (const [words, value] of phrases) {
    let node = root
    for (const word of words) {
      const child: GrowingIndex<Value> = node.next.get(word) ?? { next: ends }
      if (node.next === ends) node.next = new Map()
      node.next.set(word, child)
      node = child
    }
    if (node !== root) node.found ??= { value }
  }
  return root
}

/**
 * The longest phrase that begins at the token with this index: what it stands for and the index after its last token.
 * Null where none begins there.
 */
export function phraseAt<Value>(
  tokens: readonly Pick<Token, 'lower'>[],
  index: number,
  phrases: PhraseIndex<Value>,
): { readonly value: Value; readonly end: number } | null {
  let longest: { value: Value; end: number } | null = null
  let node: PhraseIndex<Value> | undefined = phrases
  for (let at = index; ; at++) {
    const token = tokens[at]
    node = token && node.next.get(token.lower)
    if (node === undefined) return longest
    if (node.found) longest = { value: node.found.value, end: at + 1 }
  }
}
