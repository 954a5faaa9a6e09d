import type { Span } from '../../document/span.ts'
import { indexPhrases, phraseAt } from '../phrases.ts'
import { isName, lowerAt, type Passage, spanOf } from './passage.ts'

/** A name under which somebody is known, word by word, and who it is. */
export interface KnownName {
  readonly id: string
  readonly words: readonly string[]
}

/**
 * Where else in the text these names stand, to the letter. A single word counts only by itself: «Ferri» is not in «Anna
 * Ferri» nor in «Fondazione Ferri», where other words with a capital stand beside it.
 */
export function otherMentions(
  passages: readonly Passage[],
  names: readonly KnownName[],
): readonly { readonly id: string; readonly span: Span }[] {
  const index = indexPhrases(names.map((name) => [name.words.map((word) => word.toLowerCase()), name] as const))
  const mentions: { id: string; span: Span }[] = []
  for (const passage of passages)
    for (let at = 0; at < passage.tokens.length; at++) {
      const found = isName(passage, at) ? phraseAt(passage.tokens, at, index) : null
      const span = found && spanOf(passage, at, found.end)
      if (!found || !span || !isSame(passage, at, found.value.words) || isPartOfOther(passage, at, found.end)) continue
      mentions.push({ id: found.value.id, span })
      at = found.end - 1
    }
  return mentions
}

function isSame(passage: Passage, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => passage.tokens[at + i]?.text === word)
}

function isPartOfOther(passage: Passage, from: number, to: number): boolean {
  if (isName(passage, to)) return true
  if (to - from > 1 || !isName(passage, from - 1)) return false
  const { nouns, lexicon } = passage
  const before = lowerAt(passage, from - 1)
  const leads =
    nouns.titles.has(before) ||
    nouns.calendar.has(before) ||
    nouns.kindsOf(before).some(({ type }) => type === 'person') ||
    lexicon.words.determiners.has(before) ||
    lexicon.words.prepositions.has(before) ||
    lexicon.words.coordinators.has(before) ||
    lexicon.words.subordinators.has(before)
  return !leads
}
