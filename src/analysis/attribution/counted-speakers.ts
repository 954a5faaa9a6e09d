import { byLanguage } from '../by-language.ts'
import { indexPhrases, phraseAt } from '../phrases.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { phraseSubject, type Subject } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many words those may have who are counted. */
const longest = 14

/** «almeno», "nearly", "more than": what stands before a number and tells how exact it is. */
const boundsOf = byLanguage(({ numbers }) =>
  indexPhrases(
    Object.values(numbers.bounds)
      .flat()
      .map((words) => [words.split(' '), true] as const),
  ),
)

/**
 * "About four in 10 voters | say", "Nearly half | said": those of whom a clause begins with how many they are, and who stand right before its
 * verb, whatever the tree makes of the number.
 */
export function countedSpeakers(passage: Passage, tree: PassageTree, group: VerbGroup): Subject | null {
  if (group.shape !== 'finite' || group.passive || passage.quoted[group.from] !== null) return null
  const clause = clauseBefore(passage, tree, group.from)
  if (clause === null) return null
  const { from, to } = clause
  let number = from
  for (;;) {
    const bound = phraseAt(passage.tokens, number, boundsOf(passage.language))
    if (bound === null) break
    number = bound.end
  }
  if (number >= to || !isNumber(passage, number) || /^(?:ADJ|ADP|ADV)/.test(tree.tags[to - 1] ?? '')) return null
  // « 0h30 Le Pentagone annonce »
  if (passage.lexicon.words.determiners.has(lowerAt(passage, number + 1))) return null
  for (let at = number + 1; at < to; at++) if (isOfTime(passage, at)) return null
  return phraseSubject(clause)
}

/** The words without a verb from the beginning of a clause to a place. */
function clauseBefore(passage: Passage, tree: PassageTree, to: number): Range | null {
  const { coordinators, subordinators, complementisers, relativePronouns } = passage.lexicon.words
  const [start] = sentenceAt(passage, to)
  let from = to
  for (; from > start; from--) {
    const lower = lowerAt(passage, from - 1)
    if (coordinators.has(lower) || subordinators.has(lower) || complementisers.has(lower) || lower === ',') break
    const isMark = passage.tokens[from - 1]?.kind === 'mark' && lower !== '%'
    if (
      isMark ||
      relativePronouns.has(lower) ||
      passage.quoted[from - 1] !== null ||
      /^(?:VERB|AUX)/.test(tree.tags[from - 1] ?? '')
    )
      return null
  }
  return to > from && to - from <= longest ? { from, to } : null
}

/** "43", "four", "half", "two-thirds". */
function isNumber({ tokens, language: { numbers } }: Passage, at: number): boolean {
  const { kind, lower = '' } = tokens[at] ?? {}
  const [first = ''] = lower.split('-')
  // « 23h30 » counts nobody.
  const counts = kind === 'number' && /^\p{N}[\p{N}.,]*%?$/u.test(lower)
  return counts || numbers.loneFractions.includes(lower) || Object.hasOwn(numbers.cardinals, first)
}

function isOfTime({ nouns, tokens }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return nouns.durations.has(lower) || nouns.calendar.has(lower)
}
