import { numberOfForm } from './agreement.ts'
import type { CueSetting } from './cue-setting.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { firstWord, isClause, isFiniteVerb, isInfinitive, isMarked } from './tree-shapes.ts'
import type { VerbGroup } from './verb-group.ts'

/** Where a clause that is said ends: with its sentence, unless something follows that hangs on the cue and is no part of it. */
export function clauseEnd({ passage, tree, group, to }: CueSetting, clause: number): number {
  for (const child of tree.children[group.head] ?? []) {
    if (child <= clause || !/^(?:conj|advcl|parataxis)/.test(tree.relations[child] ?? '')) continue
    const first = tree.firsts[child] ?? child
    if (tree.relations[child] === 'conj' && !/^(?:VERB|AUX)/.test(tree.tags[child] ?? '')) continue
    // «subrayó que cumple sus obligaciones, suministra gas»: a finite clause that no word opens is no adverbial.
    if (tree.relations[child] === 'advcl' && isClause(tree, child) && !isMarked(tree, child)) continue
    if (goesOn(passage, tree, child, first) || isUnjoined(passage, tree, child, first)) continue
    // «pidió que se abra el puente | y que se cierre el puerto»
    const { coordinators, complementisers } = passage.lexicon.words
    const opener = coordinators.has(lowerAt(passage, first)) || lowerAt(passage, first) === ',' ? first + 1 : first
    const joint = lowerAt(passage, opener - 1)
    const joined = coordinators.has(joint) || (joint === ',' && /^SCONJ/.test(tree.tags[opener] ?? ''))
    if (complementisers.has(lowerAt(passage, opener)) && joined) continue
    // « promet de lutter contre la fraude, | de baisser les prix »
    if (isInfinitive(tree, clause) && isInfinitive(tree, child) && opensAlike(passage, tree, clause, opener)) continue
    if (first > clause) return Math.min(to, beforeJoint(passage, first))
  }
  const other = deedOfSubject(passage, tree, group, clause)
  return other === null ? to : Math.min(to, beforeJoint(passage, other))
}

/** Whether an infinitive opens with the same word as the one before it. */
function opensAlike(passage: Passage, tree: PassageTree, first: number, opener: number): boolean {
  const marker = lowerAt(passage, firstWord(passage, tree.firsts[first] ?? first, first))
  const { infinitiveMarkers } = passage.lexicon.words
  return infinitiveMarkers.has(marker) && infinitiveMarkers.has(lowerAt(passage, opener))
}

/**
 * «los rebeldes creen que se encuentra en la capital | y han intensificado los combates»: where a verb that is joined to what is
 * said without a conjunction of its own and without a subject agrees with who says it, and not with the verb that is said.
 */
function deedOfSubject(passage: Passage, tree: PassageTree, group: VerbGroup, clause: number): number | null {
  if (group.shape !== 'finite' || group.passive || group.number === null) return null
  const said = numberOfVerb(passage, tree, clause)
  if (said === null || said === group.number) return null
  for (const child of tree.children[clause] ?? []) {
    const first = tree.firsts[child] ?? child
    if (tree.relations[child] !== 'conj' || child < clause || !isFiniteVerb(tree, child)) continue
    if (!passage.lexicon.words.coordinators.has(lowerAt(passage, first)) || first + 1 < clause) continue
    const marked = (tree.children[child] ?? []).some(
      (at) => at < child && /^(?:nsubj|mark|obj|obl|expl)/.test(tree.relations[at] ?? ''),
    )
    const whole = passage.quoted[first] === passage.quoted[group.head]
    return whole && !marked && !isNewBehind(passage, tree, child) && numberOfVerb(passage, tree, child) === group.number
      ? first
      : null
  }
  return null
}

/** «… y han llegado dos barcos»: what is new right behind a verb may be its subject. */
function isNewBehind(passage: Passage, tree: PassageTree, verb: number): boolean {
  if (passage.language.attributionWords.indefinites.includes(lowerAt(passage, verb + 1))) return true
  return /^(?:NUM|NOUN|PROPN|ADJ|DET(?!\.(?:Art|Prs)))/.test(tree.tags[verb + 1] ?? '')
}

/** How many do what a verb tells, by its finite form; null where that may be one or several. */
function numberOfVerb(passage: Passage, tree: PassageTree, verb: number): 'singular' | 'plural' | null {
  const words = [...(tree.children[verb] ?? []).filter((at) => /^(?:aux|cop)/.test(tree.relations[at] ?? '')), verb]
  const finite = words.find((at) => /\.Fin/.test(tree.tags[at] ?? ''))
  return finite === undefined ? null : numberOfForm(passage, finite)
}

/** «eran detenidos bajo | sospecha»: what the tree joins to a verb without a conjunction or a mark belongs to the words before it. */
function isUnjoined({ tokens, lexicon }: Passage, tree: PassageTree, clause: number, first: number): boolean {
  const joins = (at: number) =>
    /^[CS]CONJ/.test(tree.tags[at] ?? '') || lexicon.words.coordinators.has(tokens[at]?.lower ?? '')
  return (
    tree.relations[clause] === 'conj' &&
    tokens[first - 1]?.kind === 'word' &&
    tokens[first]?.kind === 'word' &&
    !joins(first - 1) &&
    !joins(first)
  )
}

/** "says he feels | he did well", "said it is old | and he is tired": no mark before it, and a subject of its own. */
function goesOn(passage: Passage, tree: PassageTree, clause: number, first: number): boolean {
  const joined = passage.lexicon.words.coordinators.has(lowerAt(passage, first)) ? first - 1 : first
  const before =
    passage.tokens[
      passage.lexicon.words.coordinators.has(lowerAt(passage, first - 1))
        ? first - 2
        : joined === first
          ? first - 1
          : joined
    ]
  const subject = (tree.children[clause] ?? []).some((at) => at < clause && /^nsubj/.test(tree.relations[at] ?? ''))
  return tree.relations[clause] !== 'advcl' && before !== undefined && before.kind !== 'mark' && subject
}

/** The index before a comma and conjunction that stand before a clause. */
function beforeJoint(passage: Passage, at: number): number {
  let end = at
  while (passage.lexicon.words.coordinators.has(lowerAt(passage, end - 1)) || lowerAt(passage, end - 1) === ',') end--
  return end
}
