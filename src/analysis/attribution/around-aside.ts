import type { Span } from '../../document/span.ts'
import { contentOf } from './content-span.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isDashOrComma, leftEdge } from './tree-shapes.ts'

/** No more words tell where and to whom something was said. */
const longestSetting = 14

/**
 * «Der Hafen ist, | so betonte die Ministerin am Montag |, sicher»: a cue that such a word opens between two marks is put into the words that are
 * said, whatever the tree hangs on it. `at` is that word, `end` the token behind verb and source.
 */
export function aroundAside(passage: Passage, tree: PassageTree, at: number, end: number): readonly Span[] | null {
  const { asideOpeners = [] } = passage.language.attributionWords
  if (!asideOpeners.includes(lowerAt(passage, at)) || !isDashOrComma(passage, at - 1)) return null
  const [from, to] = sentenceAt(passage, at)
  if (passage.quoted[at - 1] !== null) return null
  let close = end
  for (; close < to && passage.tokens[close]?.kind !== 'mark'; close++)
    if (close > end + longestSetting || /\.Fin/.test(tree.tags[close] ?? '')) return null
  const left = contentOf(passage, leftEdge(passage, at - 1, from), at - 1)
  const right = isDashOrComma(passage, close) ? contentOf(passage, close + 1, to) : []
  return left.length === 0 ? null : [...left, ...right]
}
