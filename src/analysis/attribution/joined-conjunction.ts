import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/** « racontés selon que … »: a preposition and the word behind it are one conjunction; not «informó de que». */
export function isJoined(passage: Passage, tree: PassageTree, at: number): boolean {
  const before = lowerAt(passage, at - 1)
  const { genitives, infinitiveMarkers } = passage.lexicon.words
  const { contrasts, joiningWords } = passage.language.attributionWords
  if (passage.lexicon.words.subordinators.has(before) || contrasts.includes(before) || joiningWords.includes(before))
    return true
  return /^ADP/.test(tree.tags[at - 1] ?? '') && !genitives.has(before) && !infinitiveMarkers.has(before)
}
