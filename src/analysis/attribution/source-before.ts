import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/** How many words a source before its phrase may have. */
const longest = 12

/**
 * The words of a noun phrase that ends right before a place: «verringert | neuesten Studien | zufolge», «hob Valt | dem „Tag“ | zufolge …».
 * An article that no subject has begins it, and so does another one that stands behind no noun. Null where there is none.
 */
export function phraseBefore(passage: Passage, tree: PassageTree, at: number): Range | null {
  const [sentence] = sentenceAt(passage, at)
  const opening = openingPhrase(passage, tree, sentence, at)
  if (opening !== null) return opening
  let from = at
  let noun = false
  for (let each = at - 1; each >= Math.max(sentence, at - longest); each--) {
    const quoted = passage.quoted[each] !== null && passage.quoted[at] === null
    const tag = tree.tags[each] ?? ''
    if (!quoted && !isBracket(passage, each) && !/^(?:NOUN|PROPN|ADJ|DET|NUM|X|ADP\.Fused)/.test(tag)) break
    // «nimmt die Organisation | Schätzungen zufolge»: of two nouns side by side only the second one belongs to it.
    if (noun && /^NOUN/.test(tag) && /^NOUN/.test(tree.tags[each + 1] ?? '')) break
    from = each
    noun ||= /^(?:NOUN|PROPN)/.test(tag)
    if (/^DET/.test(tag) && !isOfNounBefore(passage, tree, each)) break
  }
  return noun ? { from, to: at } : null
}

/** «Angaben | der Polizei»: an article that may stand behind the noun whose owner it tells. */
function isOfNounBefore(passage: Passage, tree: PassageTree, at: number): boolean {
  const { objectDeterminers = [] } = passage.language.attributionWords
  const lower = lowerAt(passage, at)
  if (objectDeterminers.includes(lower)) return false
  return passage.lexicon.words.genitives.has(lower) && /^NOUN/.test(tree.tags[at - 1] ?? '')
}

function isBracket(passage: Passage, at: number): boolean {
  return ['(', ')'].includes(lowerAt(passage, at))
}

/** «Auch | den Behörden in Dorn | zufolge»: all that stands before it where it opens a sentence, but for an adverb. */
function openingPhrase(passage: Passage, tree: PassageTree, sentence: number, at: number): Range | null {
  if (at - sentence > longest) return null
  let noun = false
  for (let each = sentence; each < at; each++) {
    const mark = passage.tokens[each]?.kind === 'mark' && passage.quoted[each] === null && !isBracket(passage, each)
    if (mark || /^(?:VERB|AUX|SCONJ|PRON)/.test(tree.tags[each] ?? '')) return null
    noun ||= /^(?:NOUN|PROPN)/.test(tree.tags[each] ?? '')
  }
  const adverb = /^(?:ADV|CCONJ)/.test(tree.tags[sentence] ?? '') && !/^(?:ADV|ADJ)/.test(tree.tags[sentence + 1] ?? '')
  return noun ? { from: adverb ? sentence + 1 : sentence, to: at } : null
}
