import { byLanguage } from '../by-language.ts'
import { indexPhrases, phraseAt } from '../phrases.ts'
import { appositionEnd } from './apposition.ts'
import { phraseEnd } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSource } from './phrase-rule.ts'
import { phraseSubject, type Subject } from './subject.ts'
import { hasFiniteIn } from './tree-shapes.ts'
import type { VerbGroup } from './verb-group.ts'

/** How far behind a verb its mouthpiece may stand. */
const reach = 12

const mouthpiecesOf = byLanguage(({ attributionWords: { mouthpieces = [] } }) =>
  indexPhrases(mouthpieces.map((form) => [form, true] as const)),
)

/**
 * «El Gobierno negó ayer el pacto por boca de | su ministro, Ramiro Gandía |: “…”»: who speaks for whom the sentence tells to speak,
 * where that opens the sentence or stands between the verb and the words that are said; null where nobody does.
 */
export function mouthpieceOf(
  passage: Passage,
  tree: PassageTree,
  { from, to, head, shape, passive }: VerbGroup,
): Subject | null {
  const mouthpieces = mouthpiecesOf(passage.language)
  if (shape !== 'finite' || passive) return null
  const [start, close] = sentenceAt(passage, head)
  const opening = phraseAt(passage.tokens, start, mouthpieces)
  if (opening !== null) return hasFiniteIn(tree, opening.end, from) ? null : behind(passage, opening.end)
  const { complementisers } = passage.lexicon.words
  const limit = Math.min(close, to + reach)
  for (let at = to; at < limit; at++) {
    const lower = lowerAt(passage, at)
    if (passage.quoted[at] !== null || lower === ':' || complementisers.has(lower)) return null
    // «rechazó la oferta y el Gobierno la aceptó | por boca de su ministra»: the mouth of another verb.
    if (hasFiniteIn(tree, at, at + 1)) return null
    const found = phraseAt(passage.tokens, at, mouthpieces)
    if (found !== null) return behind(passage, found.end)
  }
  return null
}

function behind(passage: Passage, from: number): Subject | null {
  const limit = Math.min(passage.tokens.length, from + 2 * reach)
  const to = phraseEnd(passage, from, limit)
  return to > from && isSource(passage, { from, to })
    ? phraseSubject({ from, to: appositionEnd(passage, to, limit) })
    : null
}
