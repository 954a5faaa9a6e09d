import { agrees } from './agreement.ts'
import { isParticiple } from './asked-before.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSomebody } from './speechless.ts'
import { phraseSubject, type Subject } from './subject.ts'
import { subjectAfter } from './subject-after.ts'
import { hasFiniteIn, rootOf } from './tree-shapes.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many words may be put in between a subject and its verb, and how many a subject may have. */
const longestInsertion = 60
const longestSubject = 14

/**
 * "Odo Valt, whose mill burned when he was young, | said", "The judge -- who was ill -- | said": who stands at the beginning of a
 * sentence before words put in that end right before a verb is its subject, whatever the tree makes of it. Null in languages in which the
 * subject of such a verb rather stands behind it.
 */
export function subjectBeforeInsertion(passage: Passage, tree: PassageTree, group: VerbGroup): Subject | null {
  if (passage.language.attributionWords.asidesInvert || !tells(passage, group) || group.passive) return null
  const close = group.from - 1
  const kind = passage.quoted[group.from] === null ? markAt(passage, close) : null
  const [start, end] = sentenceAt(passage, group.head)
  if (kind === null || hasSubjectBehind(passage, group, end)) return null
  for (let open = Math.max(start + 1, close - longestInsertion); open < close - 1; open++) {
    const phrase = markAt(passage, open) === kind ? phraseBetween(passage, tree, start, open) : null
    if (phrase === null) continue
    if (kind === ',' && !isInsertion(passage, tree, open + 1, close)) return null
    return isSomebody(passage, tree, phrase) && agrees(passage, phrase, group.number) ? phraseSubject(phrase) : null
  }
  return null
}

/** A finite verb, also where it is spelled like the infinitive: "The parents, who moved here, say …". */
function tells({ lexicon, tokens }: Passage, { shape, from, head }: VerbGroup): boolean {
  const plain = shape === 'infinitive' && from === head && tokens[from - 1]?.kind === 'mark'
  return shape === 'finite' || (plain && lexicon.hasMood(tokens[head]?.lower ?? '', 'indicative'))
}

/** The kind of mark that may close what is put in. */
function markAt(passage: Passage, at: number): string | null {
  const lower = lowerAt(passage, at)
  if (passage.quoted[at] !== null) return null
  if (lower === '(' || lower === ')') return '()'
  if (lower === ',') return lower
  return /^[-–—]{1,2}$/u.test(lower) ? '-' : null
}

/** "…, says Velm, is ill": a subject behind the verb with which its words end. */
function hasSubjectBehind(passage: Passage, group: VerbGroup, end: number): boolean {
  const behind = subjectAfter(passage, group.to, end, true)
  return behind !== null && passage.tokens[behind.to]?.kind !== 'word'
}

/** The noun phrase from the beginning of a sentence, or from a comma behind when or where it was, to a mark; null for other words. */
function phraseBetween(passage: Passage, tree: PassageTree, start: number, to: number): Range | null {
  let from = to
  while (from > start && lowerAt(passage, from - 1) !== ',') from--
  const led = from > start && (!/^(?:ADP|ADV)/.test(tree.tags[start] ?? '') || hasFiniteIn(tree, start, from))
  if (led || to - from > longestSubject) return null
  if (passage.lexicon.words.coordinators.has(lowerAt(passage, from))) from++
  for (let at = from; at < to; at++) {
    const isWord = passage.tokens[at]?.kind === 'word' && passage.quoted[at] === null
    if (!isWord || /^(?:VERB|AUX|SCONJ)/.test(tree.tags[at] ?? '')) return null
  }
  const root = to > from ? rootOf(tree, { from, to }) : null
  const isNoun = root !== null && /^(?:NOUN|PROPN)/.test(tree.tags[root] ?? '')
  return isNoun && !/^(?:ADP|ADV)/.test(tree.tags[from] ?? '') ? { from, to } : null
}

/** Whether words hold no verb of the sentence itself: each finite one has its own word that opens its clause, or a participle opens them. */
function isInsertion(passage: Passage, tree: PassageTree, from: number, to: number): boolean {
  const { relativePronouns, subordinators, interrogatives, complementisers, questionComplementisers, coordinators } =
    passage.lexicon.words
  const opening = [relativePronouns, subordinators, interrogatives, complementisers, questionComplementisers]
  let [openers, verbs] = [0, 0]
  for (let at = from; at < to; at++) {
    if (passage.quoted[at] !== null) return false
    const lower = lowerAt(passage, at)
    const joins = coordinators.has(lower) && /^(?:VERB|AUX|ADV)/.test(tree.tags[at + 1] ?? '')
    if (joins || opening.some((words) => words.has(lower))) openers++
    if (/^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '') && !(at === from && isParticiple(passage, tree, at))) verbs++
  }
  return verbs <= openers && (verbs > 0 || isParticiple(passage, tree, from))
}
