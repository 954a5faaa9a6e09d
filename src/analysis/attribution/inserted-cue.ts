import type { Quotation } from '../../document/quotation.ts'
import type { Span } from '../../document/span.ts'
import { agrees } from './agreement.ts'
import { withoutClosing, wordCount } from './content-span.ts'
import type { Found } from './found.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSomebody } from './speechless.ts'
import type { Subject } from './subject.ts'
import { subjectAfter } from './subject-after.ts'
import { pronounAmid } from './subject-of-cue.ts'
import { withTail } from './subject-words.ts'
import { treeGroupAt } from './tree-group.ts'
import { hasFiniteIn } from './tree-shapes.ts'
import type { VerbGroup } from './verb-group.ts'

/** How far a cue is looked for from another one, and how many tokens may name who speaks and tell when and where, and who that is. */
const [reach, longestSubject, longestSetting, longestAddition, mostAdditions] = [120, 40, 12, 24, 4]
const [fewestWords, farthestHead] = [4, 5]
const quotationMark = /^["«»“”„']+$/
const marksBefore = [',', '?', '!', '…', '...']
const marksBehind = ['.', ',', ':', ';', '!', '?', '…', '...']

interface Inserted {
  readonly group: VerbGroup
  readonly subject: Subject
  /** The mark before the cue, and that behind the subject and where it was said. */
  readonly around: Range
}

/**
 * « La digue a cédé, explique Ada Lind, maire d'Ormont. Nous la réparons. »: a cue that stands within the quotation marks, where a
 * language puts the subject behind the verb of such a cue.
 */
export function byInsertedCue(passage: Passage, tree: PassageTree, at: number): Found | null {
  const quotation = passage.quoted[at]
  if (!quotation || !passage.language.attributionWords.asidesInvert) return null
  const one = insertedAt(passage, tree, at)
  const reading = one?.group.readings.find(({ verb }) => verb.frames.includes('quote'))
  if (one === null || reading === undefined) return null
  const content = wordsAround(passage, tree, quotation, one)
  if (content.length === 0) return null
  const { group, subject } = one
  return {
    passage,
    rule: 'quotation',
    source: subject,
    subject,
    missing: 'none',
    cue: { from: group.from, to: group.to },
    cueParts: group.cue,
    content,
    act: reading.verb.act,
    verb: reading.verb,
    number: group.number,
    begins: at,
  }
}

/** The cue right behind a mark at `at`, with somebody right behind its verb and a mark behind them; null where there is none. */
function insertedAt(passage: Passage, tree: PassageTree, at: number): Inserted | null {
  // « "Qui t'envoie ?", demande-t-il »: behind a mark within the marks the cue is that of the inner quotation.
  if (!marksBefore.includes(lowerAt(passage, at)) || quotationMark.test(lowerAt(passage, at - 1))) return null
  for (let head = at + 1; head < at + farthestHead; head++) {
    const group = passage.lexicon.reporting.has(lowerAt(passage, head)) ? treeGroupAt(passage, tree, head) : null
    if (group === null) continue
    const speaks = group.shape === 'finite' && !group.passive && group.from === at + 1
    const subject = speaks ? subjectOf(passage, tree, group) : null
    const close = subject && markBehind(passage, tree, group, subject)
    return subject !== null && close !== null ? { group, subject, around: { from: at, to: close } } : null
  }
  return null
}

/** The pronoun between the words of a cue, or who stands right behind them. */
function subjectOf(passage: Passage, tree: PassageTree, group: VerbGroup): Subject | null {
  const amid = pronounAmid(passage, group)
  if (amid !== null) return amid
  const limit = Math.min(passage.tokens.length, group.to + longestSubject)
  const subject = subjectAfter(passage, group.to, limit, group.number !== 'singular')
  if (subject === null) return null
  if (subject.kind === 'pronoun')
    return passage.nouns.pronouns.get(lowerAt(passage, subject.from)) === 'thing' ? null : subject
  const speaks = agrees(passage, subject, group.number) && isSomebody(passage, tree, subject)
  return speaks ? { ...subject, ...withTail(passage, tree, subject) } : null
}

/** The mark that ends a cue: right behind the subject, or behind where, when and to whom it was said, and what is told of the subject. */
function markBehind(passage: Passage, tree: PassageTree, group: VerbGroup, subject: Subject): number | null {
  const from = Math.max(subject.to, group.to)
  if (!isMark(passage, from) && !/^(?:ADP|ADV|DET|NOUN)/.test(tree.tags[from] ?? '')) return null
  let close = nextMark(passage, from, longestSetting)
  if (close === null || hasFiniteIn(tree, from, close)) return null
  const named = subject.kind === 'phrase' && hasFiniteIn(tree, sentenceAt(passage, group.from)[0], group.from - 1)
  for (let steps = 0; steps < mostAdditions && lowerAt(passage, close) === ','; steps++) {
    const next: number | null = nextMark(passage, close + 1, longestAddition)
    if (next === null || !(tellsMore(passage, close + 1) || (named && isNamedAs(tree, close + 1, next)))) break
    close = next
  }
  return close
}

/** « Ada Lind, | qui dirige le port | , » */
function tellsMore(passage: Passage, at: number): boolean {
  return passage.lexicon.words.relativePronouns.has(lowerAt(passage, at))
}

/** « Ada Lind, | 25 ans | , », « Ada Lind, | le visage fermé | . »: words without a verb that stand behind a name where a whole clause stands before its cue. */
function isNamedAs(tree: PassageTree, from: number, to: number): boolean {
  return /^(?:NOUN|PROPN|NUM|DET|ADJ)/.test(tree.tags[from] ?? '') && !hasFiniteIn(tree, from, to)
}

function isMark(passage: Passage, at: number): boolean {
  return marksBehind.includes(lowerAt(passage, at))
}

/** The next mark in the same quotation, at most so many tokens on. */
function nextMark(passage: Passage, from: number, most: number): number | null {
  for (let at = from; at <= from + most; at++) {
    if (passage.quoted[at] !== passage.quoted[from - 1]) return null
    if (isMark(passage, at)) return at
  }
  return null
}

/** The words of a quotation before and behind a cue in it, without those that another cue in it tells of. */
function wordsAround(passage: Passage, tree: PassageTree, quotation: Quotation, { around }: Inserted): readonly Span[] {
  const { tokens, part, text } = passage
  const earlier = neighbour(passage, tree, around.from, -1)
  const later = neighbour(passage, tree, around.to, 1)
  const own = sentenceAt(passage, around.from)[0]
  const first = earlier === null ? Math.max(quotation.inner[0], part.start) : (tokens[own]?.start ?? 0)
  const next = later === null ? undefined : tokens[sentenceAt(passage, later)[0]]
  const last = Math.min(quotation.inner[1], part.end, next?.start ?? part.end)
  const before = withoutClosing(text, [first, Math.max(first, tokens[around.from]?.start ?? first)])
  const start = tokens[around.to]?.end ?? last
  const behind = quotation.closed && start < last ? withoutClosing(text, [start, last]) : null
  const words = wordCount(passage, { from: own, to: around.from })
  const enough = words >= fewestWords || behind !== null
  const spans = [before, behind].flatMap((span) => (span === null ? [] : [span]))
  return enough && spans.every(([from, to]) => isWhole(text.slice(from, to))) ? spans : []
}

/** Whether every quotation mark among some words has its other: else one was forgotten, and the words are more than what was said. */
function isWhole(words: string): boolean {
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0
  return count(/"/g) % 2 === 0 && count(/[«“„]/g) === count(/[»”]/g)
}

/** The mark before the nearest other cue in the same quotation, towards its beginning or its end; null where none stands near. */
function neighbour(passage: Passage, tree: PassageTree, from: number, step: 1 | -1): number | null {
  for (let at = from + step; Math.abs(at - from) < reach; at += step) {
    if (passage.quoted[at] !== passage.quoted[from]) return null
    if (insertedAt(passage, tree, at) !== null) return at
  }
  return null
}
