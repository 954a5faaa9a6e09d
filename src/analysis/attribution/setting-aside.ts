import { adverbPhraseEnd } from './adjuncts.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSetting } from './setting-words.ts'

/** No phrase between two commas for when or where something was said is longer. */
const longest = 16

/**
 * «Il sindaco | , al termine della riunione, | ha detto», «Il consiglio | , in una nota, | ha detto», «Il sindaco | , visibilmente commosso, |
 * ha detto»: what tells between two commas before the verb when, where and how somebody spoke is no part of what they are called.
 */
export function withoutSettingAside(passage: Passage, tree: PassageTree, { from, to }: Range): Range {
  if (lowerAt(passage, to) !== ',' || passage.quoted[to] !== null) return { from, to }
  let comma = to - 1
  while (comma > Math.max(from, to - longest) && passage.tokens[comma]?.kind !== 'mark') comma--
  if (comma <= from || lowerAt(passage, comma) !== ',' || passage.quoted[comma] !== null) return { from, to }
  const aside = { from: comma + 1, to }
  return isSettingAside(passage, tree, aside) || isManner(tree, aside) ? { from, to: comma } : { from, to }
}

function isSettingAside(passage: Passage, tree: PassageTree, { from, to }: Range): boolean {
  if (adverbPhraseEnd(passage, from) === to) return true
  const { prepositions, genitives } = passage.lexicon.words
  const opener = lowerAt(passage, from)
  if (!/^ADP/.test(tree.tags[from] ?? '') || !prepositions.has(opener) || genitives.has(opener)) return false
  const { occasions = [] } = passage.language.attributionWords
  for (let at = from; at < to; at++) if (occasions.includes(lowerAt(passage, at))) return true
  return isSetting(passage, from, to)
}

/** An adverb with what it stands before, and no noun. */
function isManner(tree: PassageTree, { from, to }: Range): boolean {
  return (
    /^ADV/.test(tree.tags[from] ?? '') && tree.tags.slice(from, to).every((tag) => /^(?:ADV|ADJ|VERB\.Part)/.test(tag))
  )
}
