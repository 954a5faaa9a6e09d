import { isName, isVerb, lowerAt, type Passage } from './passage.ts'
import { isSource } from './phrase-rule.ts'
import { phraseEndingAt, phraseSubject, type Subject, subjectBefore } from './subject.ts'
import type { Setting } from './verb-setting.ts'

/**
 * The subject that a verb without one takes from its own clause: of ", declaring …" and "and blamed …" that of the first
 * verb of the sentence; of "voters saying …", where nothing parts the two, the noun before it. Null where the sentence
 * begins with a clause of another kind, so that its first subject may not be the one.
 */
export function clauseSubject({ passage, group, from }: Pick<Setting, 'passage' | 'group' | 'from'>): Subject | null {
  const before = passage.tokens[group.from - 1]
  const { words, isAdverb } = passage.lexicon
  const beside = before !== undefined && before.kind === 'word' && !isAdverb(before.lower)
  if (group.shape === 'gerund' && beside && !words.coordinators.has(before.lower)) {
    if (words.prepositions.has(before.lower) || words.subordinators.has(before.lower)) return null
    if (!passage.language.closedClasses.dropsSubject) return nounBefore(passage, group.from, from)
  }
  const first = firstSubject(passage, group.from, from)
  return first !== null && group.shape === 'gerund' && hasNearerClause(passage, first.to, group.from) ? null : first
}

function nounBefore(passage: Passage, at: number, from: number): Subject | null {
  const phrase = phraseEndingAt(passage, at, from)
  return phrase !== null && isSource(passage, phrase) ? phraseSubject(phrase) : null
}

function firstSubject(passage: Passage, end: number, from: number): Subject | null {
  const { words, isAuxiliary } = passage.lexicon
  for (let at = from; at < end; at++) {
    const lower = lowerAt(passage, at)
    if (passage.quoted[at] !== null || lower === ';' || lower === ':') return null
    if (words.subordinators.has(lower) || words.complementisers.has(lower)) return null
    if (!isVerb(passage, at) && (!isAuxiliary(lower) || isName(passage, at))) continue
    const subject = subjectBefore(passage, at, from)
    const plain = subject !== null && subject.kind !== 'relative'
    return plain && (subject.kind === 'pronoun' || isSource(passage, subject)) ? subject : null
  }
  return null
}

/** Further away a subject is not surely that of a gerund. */
const furthest = 120

/** «Il re ha sciolto il parlamento, migliaia di persone hanno manifestato | chiedendo»: a clause between the two has a subject of its own. */
function hasNearerClause(passage: Passage, from: number, end: number): boolean {
  const { lexicon } = passage
  const { words } = lexicon
  const isFiniteVerb = (at: number) => {
    const lower = lowerAt(passage, at)
    return !isName(passage, at) && (lexicon.isAuxiliary(lower) || (isVerb(passage, at) && lexicon.isFinite(lower)))
  }
  const isWeak = (lower: string) =>
    words.cliticPronouns.has(lower) || words.negations.has(lower) || lexicon.isAdverb(lower)
  let verbs = 0
  let isBehindComma = false
  for (let at = from; at < end; at++) {
    isBehindComma ||= verbs > 0 && lowerAt(passage, at) === ','
    if (!isFiniteVerb(at)) continue
    let before = at - 1
    while (before > from && isWeak(lowerAt(passage, before))) before--
    const lower = lowerAt(passage, before)
    if (words.coordinators.has(lower) || lexicon.isAuxiliary(lower)) continue
    if (isBehindComma && lower !== ',') return true
    verbs++
  }
  return end - from > furthest
}
