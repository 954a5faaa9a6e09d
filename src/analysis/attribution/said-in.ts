import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isReportingNoun } from './reporting-noun.ts'
import type { Subject } from './subject.ts'
import { phraseOf } from './subject-words.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * «Im Bericht heißt es, dass …», «wird in einer Mitteilung gefordert», «aus dem Ministerium hieß es»: where nobody is the subject, the
 * document in which it stands, or the body from which it is heard. Null where none stands in the clause of the verb.
 */
export function saidIn(passage: Passage, tree: PassageTree, group: VerbGroup): Subject | null {
  const { saidIn: prepositions } = passage.language.attributionWords
  if (prepositions === undefined) return null
  for (const noun of tree.children[group.head] ?? []) {
    if (!/^(?:NOUN|PROPN)/.test(tree.tags[noun] ?? '') || passage.quoted[noun] !== passage.quoted[group.head]) continue
    const wanted = isWriting(passage, noun)
      ? prepositions.writings
      : group.passive
        ? []
        : speakersOf(passage, tree, noun)
    const marker = (tree.children[noun] ?? []).find((child) => child < noun && wanted.includes(lowerAt(passage, child)))
    const phrase = marker === undefined ? null : phraseOf(passage, tree, noun, sentenceAt(passage, noun)[1])
    if (marker === undefined || phrase === null) continue
    const from = Math.max(phrase.from, marker + 1)
    if (from <= noun) return { from, to: phrase.to, kind: 'phrase', antecedent: null }
  }
  return null
}

function isWriting(passage: Passage, noun: number): boolean {
  const kinds = passage.nouns.kindsOf(lowerAt(passage, noun))
  const written = kinds.some(({ type }) => type === 'document' || type === 'media')
  return written || isReportingNoun(passage.language, lowerAt(passage, noun))
}

/** The prepositions before this noun that make it one from whom something is heard; «aus Dorn» may be anybody there. */
function speakersOf(passage: Passage, tree: PassageTree, noun: number): readonly string[] {
  const { speakers = [] } = passage.language.attributionWords.saidIn ?? {}
  const kinds = passage.nouns.kindsOf(lowerAt(passage, noun))
  if (kinds.some(({ type }) => type !== 'document')) return speakers
  return /^PROPN/.test(tree.tags[noun] ?? '') ? speakers.slice(1) : []
}
