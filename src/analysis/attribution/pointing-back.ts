import type { Span } from '../../document/span.ts'
import type { ReportingVerb } from '../../lang/language.ts'
import { afterAdjuncts } from './adjuncts.ts'
import { maySpeak } from './antecedent.ts'
import { contentOf } from './content-span.ts'
import { type CueSetting, opensWith, pronounBack, type Reported } from './cue-setting.ts'
import { lowerAt, type Passage, sentenceAt, spanOf } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { Subject } from './subject.ts'
import { hasFiniteIn, leftEdge, rootOf } from './tree-shapes.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * «Lo ha riferito il ministero.», «Das bestätigte ein Sprecher.»: what was said is the sentence before; where this one opens its
 * paragraph, no words yet (`paragraph-before.ts`).
 */
export function pointingBack({ passage, tree, group, frames, subject }: CueSetting): Reported | null {
  if (!frames.has('that') || group.shape !== 'finite' || group.passive || subject === null || subject.shared)
    return null
  if (!/^(?:root|conj|parataxis)/.test(tree.relations[group.head] ?? '') || !speaks(passage, tree, subject.subject))
    return null
  // «Das entschied das Gericht», «das schreibt die Zeitung»: where the verb comes second, what the pronoun stands for is surely told so.
  const { verbSecond } = passage.language.attributionWords
  const tells = ({ kind, frames: own }: ReportingVerb) =>
    kind === 'speech' || (verbSecond === true && kind !== 'perception' && own.includes('quote'))
  if (!group.readings.some(({ verb }) => tells(verb))) return null
  const pronoun = pronounBack(passage, tree, group)
  if (pronoun === null) return null
  // «Il sindaco, Ugo Tarsi, | lo ha confermato»: behind its subject the pronoun points to the sentence before.
  const apposed = subject.subject.from < pronoun && holdsComma(passage, subject.subject)
  const beside = apposed ? null : besideWeakPronoun(passage, tree, pronoun)
  if (beside !== null) return beside.length === 0 ? null : { rule: 'back', spans: beside }
  const spans = wordsBack(passage, tree, pronoun, group)
  if (spans.length > 0) return { rule: 'back', spans }
  const opens = passage.sentenceOf[group.head] === 0 && opensWith(passage, tree, pronoun)
  return opens ? { rule: 'back', spans: ownWords(passage, pronoun) } : null
}

/** The words that a pronoun before a verb points back to, and itself where it is no weak one; empty where there are none. */
export function wordsBack(passage: Passage, tree: PassageTree, pronoun: number, group: VerbGroup): readonly Span[] {
  const before = clauseBefore(passage, tree, pronoun, group.from) ?? sentenceBefore(passage, group.head)
  return before.length === 0 ? [] : [...before, ...ownWords(passage, pronoun)]
}

/** The pronoun, where it is no weak one. */
function ownWords(passage: Passage, pronoun: number): readonly Span[] {
  const span = spanOf(passage, pronoun, pronoun + 1)
  return span === null || passage.lexicon.words.cliticPronouns.has(lowerAt(passage, pronoun)) ? [] : [span]
}

function sentenceBefore(passage: Passage, verb: number): readonly Span[] {
  const [from, to] = passage.sentences[(passage.sentenceOf[verb] ?? 0) - 1] ?? [0, 0]
  return to === 0 ? [] : contentOf(passage, from, to)
}

/**
 * «Der Hafen ist gesperrt, | das teilte die Polizei mit»: a whole clause before the comma before the pronoun, where the verb comes second;
 * nothing in «ein Anschlag, das 73 Opfer forderte», and null where the pronoun opens its sentence.
 */
function clauseBefore(passage: Passage, tree: PassageTree, pronoun: number, verb: number): readonly Span[] | null {
  const [from] = sentenceAt(passage, pronoun)
  if (!passage.language.attributionWords.verbSecond || lowerAt(passage, pronoun - 1) !== ',') return null
  const whole = verb === pronoun + 1 && hasFiniteIn(tree, from, pronoun - 1)
  return whole ? contentOf(passage, from, pronoun - 1) : []
}

/**
 * «Il ponte è chiuso: | lo ha detto il sindaco», «…, | lo riferisce l'agenzia»: what stands in the same sentence right before the pronoun.
 * Nothing where that is no whole clause («se crolla, lo dirà il sindaco»); null where the pronoun opens the sentence, but for a day.
 */
function besideWeakPronoun(passage: Passage, tree: PassageTree, pronoun: number): readonly Span[] | null {
  const mark = lowerAt(passage, pronoun - 1)
  const [start] = sentenceAt(passage, pronoun)
  const weak = passage.lexicon.words.cliticPronouns.has(lowerAt(passage, pronoun))
  if (!weak || (mark !== ':' && mark !== ',') || afterAdjuncts(passage, start, pronoun) >= pronoun - 1) return null
  const from = leftEdge(passage, pronoun - 1, start)
  const { subordinators } = passage.lexicon.words
  const opens = /^SCONJ/.test(tree.tags[from] ?? '') || subordinators.has(lowerAt(passage, from))
  return opens || !hasFiniteIn(tree, from, pronoun - 1) ? [] : contentOf(passage, from, pronoun - 1)
}

function holdsComma(passage: Passage, { from, to }: Subject): boolean {
  for (let at = from; at < to; at++) if (lowerAt(passage, at) === ',') return true
  return false
}

/** Somebody by name or office; a figure or a story that «lo dimostra» says nothing. */
function speaks(passage: Passage, tree: PassageTree, subject: Subject): boolean {
  // «das dachte ich»
  if (subject.kind !== 'phrase')
    return subject.kind === 'pronoun' && passage.nouns.pronouns.has(lowerAt(passage, subject.from))
  const root = rootOf(tree, subject)
  return root !== null && maySpeak(passage, tree, root)
}
