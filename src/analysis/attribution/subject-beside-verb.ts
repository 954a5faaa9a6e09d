import { agrees } from './agreement.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSomebody } from './speechless.ts'
import { phraseSubject, type Subject } from './subject.ts'
import { phraseOf } from './subject-words.ts'
import { rootOf } from './tree-shapes.ts'
import type { TreeSubject } from './tree-subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many words a relative clause between a subject and its verb may have, and how many a subject. */
const longestClause = 40
const longestSubject = 12

/**
 * The subject that stands where one must stand, though the tree gives the verb none, or one that it shares, or what stands behind
 * it: `own` is what the tree gives. Null where the tree may be right.
 */
export function subjectBeside(
  passage: Passage,
  tree: PassageTree,
  group: VerbGroup,
  own: TreeSubject | null,
): Subject | null {
  if (group.shape !== 'finite' || group.passive || passage.quoted[group.from] !== null) return null
  const ahead = own !== null && own.subject.from < group.from
  if (ahead && !own.shared && own.subject.kind !== 'relative') return null
  // «Den Minister, der in Rom war, kritisierte die Partei»: where words are put first freely, what stands behind may be the subject.
  const free = own !== null && !ahead && passage.language.attributionWords.asidesInvert !== true
  const open = own === null || (own.shared && own.subject.to < group.from)
  const range = (free ? null : acrossRelative(passage, tree, group)) ?? (open ? joined(passage, tree, group) : null)
  if (range === null || !agrees(passage, range, group.number) || !isSomebody(passage, tree, range)) return null
  return phraseSubject(range)
}

/**
 * «verurteilte den Angriff und | die Gewerkschaft | hat gefordert»: the noun phrase right before a finite verb, which the tree joins
 * to the noun before a conjunction.
 */
function joined(passage: Passage, tree: PassageTree, group: VerbGroup): Range | null {
  const last = group.from - 1
  if (passage.tokens[last]?.kind !== 'word' || passage.quoted[last] !== null) return null
  let noun = last
  for (let steps = 0; steps < 8 && noun >= 0 && tree.relations[noun] !== 'conj'; steps++) noun = tree.heads[noun] ?? -1
  if (noun < 0 || tree.lasts[noun] !== last || !/^(?:NOUN|PROPN)/.test(tree.tags[noun] ?? '')) return null
  let above = tree.heads[noun] ?? -1
  while (/^(?:NOUN|PROPN|ADJ|NUM|PRON)/.test(tree.tags[above] ?? '') && (tree.heads[above] ?? -1) < above)
    above = tree.heads[above] ?? -1
  if (!/^(?:VERB|AUX)/.test(tree.tags[above] ?? '') || above > noun) return null
  const { coordinators } = passage.lexicon.words
  const first = tree.firsts[noun] ?? noun
  const opener = coordinators.has(lowerAt(passage, first)) ? first : first - 1
  if (!coordinators.has(lowerAt(passage, opener)) || /^ADP/.test(tree.tags[opener + 1] ?? '')) return null
  return phraseOf(passage, tree, noun, group.from)
}

/**
 * « L'armée, qui a parlé de millions, | a estimé»: where a relative clause behind the first words of a sentence ends, the comma
 * before the verb of the sentence; `to` elsewhere. `at` is the pronoun and `end` the first token behind its verb.
 */
export function endOfRelative(passage: Passage, tree: PassageTree, at: number, end: number, to: number): number {
  for (let word = at; word < end; word++) if (lowerAt(passage, word) === ',') return to
  if (lowerAt(passage, at - 1) !== ',' || openingPhrase(passage, tree, at - 1) === null) return to
  for (let comma = end; comma < Math.min(to - 1, at + longestClause); comma++) {
    if (lowerAt(passage, comma) !== ',' || passage.quoted[comma] !== null) continue
    let next = comma + 1
    while (/^(?:PRON\.Prs|PART|ADV$)/.test(tree.tags[next] ?? '')) next++
    if (/^(?:VERB|AUX)\.Fin/.test(tree.tags[next] ?? '') && passage.quoted[next] === null) return comma
  }
  return to
}

/**
 * « | L'armée, | qui a parlé de millions, a estimé», « | Il re, | non volendo rinunciare, ha deciso»: what opens a sentence before a
 * relative clause or a gerund that ends right before the verb.
 */
function acrossRelative(passage: Passage, tree: PassageTree, group: VerbGroup): Range | null {
  if (lowerAt(passage, group.from - 1) !== ',') return null
  const { relativePronouns } = passage.lexicon.words
  const [start] = sentenceAt(passage, group.head)
  let comma = group.from - 2
  const limit = Math.max(start, group.from - longestClause)
  const opensRelative = (at: number) => relativePronouns.has(lowerAt(passage, at + 1))
  while (
    comma > limit &&
    !(lowerAt(passage, comma) === ',' && (opensRelative(comma) || opensGerund(passage, tree, comma + 1)))
  )
    comma--
  const verbs = opensRelative(comma) ? 1 : 0
  return countFinite(tree, comma, group.from) === verbs ? openingPhrase(passage, tree, comma) : null
}

/** A gerund, which a negation may stand before. */
function opensGerund(passage: Passage, tree: PassageTree, at: number): boolean {
  const { negations } = passage.lexicon.words
  const verb = negations.has(lowerAt(passage, at)) ? at + 1 : at
  return /\.Ger/.test(tree.tags[verb] ?? '')
}

/** The noun phrase that opens the sentence and ends at a comma; null where other words stand there. */
function openingPhrase(passage: Passage, tree: PassageTree, comma: number): Range | null {
  const [start] = sentenceAt(passage, comma)
  const from = passage.lexicon.words.coordinators.has(lowerAt(passage, start)) ? start + 1 : start
  if (comma <= from || comma - from > longestSubject || lowerAt(passage, comma) !== ',') return null
  for (let at = from; at < comma; at++)
    if (
      passage.tokens[at]?.kind !== 'word' ||
      passage.quoted[at] !== null ||
      /^(?:VERB|AUX|SCONJ)/.test(tree.tags[at] ?? '')
    )
      return null
  const noun = rootOf(tree, { from, to: comma })
  const isNoun = noun !== null && /^(?:NOUN|PROPN)/.test(tree.tags[noun] ?? '')
  return isNoun && !/^ADP/.test(tree.tags[from] ?? '') ? { from, to: comma } : null
}

/** How many finite verbs a stretch has: a clause between two commas has one, and not the end of it and the sentence. */
function countFinite(tree: PassageTree, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (/\.Fin/.test(tree.tags[at] ?? '')) count++
  return count
}
