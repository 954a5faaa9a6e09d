import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import { phraseEnd, type Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import { isSource } from './phrase-rule.ts'
import { actOfNoun } from './reporting-noun.ts'
import { phraseSubject } from './subject.ts'

/** "a warning by the union that …", «l'annuncio del ministero che …», "the union's warning that …" */
export function byNoun(passage: Passage, at: number): Found | null {
  const act = actOfNoun(passage.language, lowerAt(passage, at))
  if (act === null || passage.quoted[at] !== null) return null
  const [from, to] = sentenceAt(passage, at)
  const { words } = passage.lexicon
  const article = at > from && words.determiners.has(lowerAt(passage, at - 1)) ? at - 1 : at
  const owner = ownerAfter(passage, at + 1, to) ?? ownerBefore(passage, at, from)
  if (owner === null || !isSource(passage, owner)) return null
  const clause = Math.max(owner.to, at + 1)
  if (!words.complementisers.has(lowerAt(passage, clause))) return null
  const content = contentOf(passage, clause + 1, nounClauseEnd(passage, clause + 1, to))
  if (content.length === 0) return null
  const cue = owner.from > at ? { from: article, to: at + 1 } : { from: at, to: at + 1 }
  const subject = phraseSubject(owner)
  return {
    passage,
    rule: 'noun',
    source: owner,
    subject,
    missing: 'none',
    cue,
    content,
    act,
    verb: null,
    begins: Math.min(cue.from, owner.from),
  }
}

function ownerAfter(passage: Passage, at: number, to: number): Range | null {
  const { words } = passage.lexicon
  const joins =
    words.genitives.has(lowerAt(passage, at)) ||
    passage.language.attributionWords.agentPrepositions.includes(lowerAt(passage, at))
  const end = joins ? phraseEnd(passage, at + 1, to) : at
  return end > at + 1 ? { from: at + 1, to: end } : null
}

/** "the dockers' union's warning": the owner stands before the noun with its clitic. */
function ownerBefore(passage: Passage, at: number, from: number): Range | null {
  if (!passage.language.clitics.includes(lowerAt(passage, at - 1))) return null
  for (let start = Math.max(from, at - 12); start < at - 1; start++)
    if (phraseEnd(passage, start, at - 1) === at - 1) return { from: start, to: at - 1 }
  return null
}

/**
 * A clause that hangs on a noun ends where a second verb follows with nothing to open a clause of its own: in "a warning
 * that the sensors were broken had reached …" the warning is over at "had".
 */
function nounClauseEnd(passage: Passage, from: number, to: number): number {
  const { lexicon } = passage
  const { words } = lexicon
  let verb = -1
  for (let at = from; at < Math.min(to, from + 80); at++) {
    const lower = lowerAt(passage, at)
    const opener =
      words.coordinators.has(lower) ||
      words.subordinators.has(lower) ||
      words.relativePronouns.has(lower) ||
      words.complementisers.has(lower)
    if (opener || lower === ',') return to
    if (!lexicon.isFinite(lower) && !lexicon.isAuxiliary(lower) && !lexicon.isModal(lower)) continue
    if (verb >= 0 && at > verb + 1) return at
    verb = at
  }
  return to
}
