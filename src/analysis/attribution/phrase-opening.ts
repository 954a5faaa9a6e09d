import { isName, lowerAt, type Passage } from './passage.ts'

/** Whether a phrase for a source may begin here, by its first words. */
export function mayOpen(passage: Passage, at: number): boolean {
  const { words } = passage.lexicon
  const lower = lowerAt(passage, at)
  if (words.prepositions.has(lower) || words.complementisers.has(lower)) return false
  return (
    words.determiners.has(lower) ||
    words.demonstratives.has(lower) ||
    words.possessives.has(lower) ||
    isName(passage, at) ||
    passage.tokens[at]?.kind === 'number' ||
    passage.nouns.kindsOf(lower).length > 0 ||
    passage.nouns.titles.has(lower) ||
    leadsToSource(passage, at)
  )
}

/** "former governor Bill Rand", "outgoing mayor": one or two words that only lead up to a name or a known noun. */
function leadsToSource(passage: Passage, at: number): boolean {
  const { lexicon, nouns, tokens } = passage
  for (let i = at; i < at + 4; i++) {
    const lower = lowerAt(passage, i)
    if (isName(passage, i) || nouns.titles.has(lower) || nouns.kindsOf(lower).length > 0) return i > at
    const closed =
      lexicon.words.complementisers.has(lower) || lexicon.words.relativePronouns.has(lower) || endsNoun(lexicon, lower)
    if (tokens[i]?.kind !== 'word' || closed || lexicon.words.prepositions.has(lower)) return false
  }
  return false
}

function endsNoun(lexicon: Passage['lexicon'], lower: string): boolean {
  const { coordinators, subordinators, personalPronouns } = lexicon.words
  if (coordinators.has(lower) || subordinators.has(lower) || personalPronouns.has(lower)) return true
  return lexicon.isFinite(lower) || lexicon.isAuxiliary(lower) || lexicon.isModal(lower) || lexicon.isAdverb(lower)
}
