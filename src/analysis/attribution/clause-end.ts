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
    if (
      tree.relations[child] === 'advcl' &&
      isClause(tree, child) &&
      !isMarked(tree, child) &&
      !tellsOf(passage, tree, child)
    )
      continue
    if (goesOn(passage, tree, child, first) || isUnjoined(passage, tree, child, first)) continue
    if (isConsequence(passage, tree, clause, first)) continue
    // «pidió que se abra el puente | y que se cierre el puerto»
    const { coordinators, complementisers } = passage.lexicon.words
    const opener = behindJoint(passage, first)
    const joint = lowerAt(passage, opener - 1)
    const joined = coordinators.has(joint) || (joint === ',' && /^SCONJ/.test(tree.tags[opener] ?? ''))
    if (complementisers.has(lowerAt(passage, opener)) && joined) continue
    // « promet de lutter contre la fraude, | de baisser les prix », « dit ne pas l'avoir vu, mais | l'avoir entendu »
    const alike = opensAlike(passage, tree, clause, opener) || coordinators.has(joint)
    if (isInfinitive(tree, clause) && isInfinitive(tree, child) && alike) continue
    if (first > clause) return Math.min(to, beforeJoint(passage, first))
  }
  const other = otherMood(passage, tree, group, clause) ?? deedOfSubject(passage, tree, group, clause)
  return other === null ? to : Math.min(to, beforeJoint(passage, other))
}

/** « , | mais | que …»: the first word behind a comma and a conjunction. */
function behindJoint(passage: Passage, first: number): number {
  let at = first
  while (
    at < first + 2 &&
    (lowerAt(passage, at) === ',' || passage.lexicon.words.coordinators.has(lowerAt(passage, at)))
  )
    at++
  return at
}

/** «ha detto che | se i colloqui falliscono, | scatteranno le sanzioni»: behind the comma that closes a condition, what follows from it. */
function isConsequence(passage: Passage, tree: PassageTree, clause: number, at: number): boolean {
  const { questionComplementisers } = passage.lexicon.words
  const comma = lowerAt(passage, at) === ',' ? at : at - 1
  if (lowerAt(passage, comma) !== ',' || (tree.lasts[clause] ?? clause) + 1 < comma) return false
  for (let mark = tree.firsts[clause] ?? clause; mark < clause; mark++)
    if (tree.heads[mark] === clause && questionComplementisers.has(lowerAt(passage, mark))) return true
  return false
}

/** Whether an infinitive opens with the same word as the one before it. */
function opensAlike(passage: Passage, tree: PassageTree, first: number, opener: number): boolean {
  const marker = lowerAt(passage, firstWord(passage, tree.firsts[first] ?? first, first))
  const { infinitiveMarkers } = passage.lexicon.words
  return infinitiveMarkers.has(marker) && infinitiveMarkers.has(lowerAt(passage, opener))
}

/**
 * «esorta a superare la crisi | , poi parla a lungo», «chiesero che fossero nominati | , ma aprirono il fuoco»: a verb that tells what was, joined
 * to an infinitive or a subjunctive of what is said, is none of it.
 */
function otherMood(passage: Passage, tree: PassageTree, { readings }: VerbGroup, clause: number): number | null {
  const asks = readings.every(({ verb }) => verb.act === 'demand' || verb.act === 'order' || verb.act === 'ask')
  if (!isInfinitive(tree, clause) && !(asks && isOnly(passage, tree, clause, 'subjunctive'))) return null
  for (const child of tree.children[clause] ?? []) {
    if (child < clause || !/^(?:conj|parataxis)/.test(tree.relations[child] ?? '')) continue
    const first = tree.firsts[child] ?? child
    const tells = isFiniteVerb(tree, child) && isOnly(passage, tree, child, 'indicative')
    const own = first > clause && passage.quoted[first] === passage.quoted[clause]
    if (tells && own && opensMainClause(passage, first)) return first
  }
  return null
}

/** «ha decidido renunciar, lo ha anunciado la presidenta»: a clause that tells who told it. */
function tellsOf(passage: Passage, tree: PassageTree, clause: number): boolean {
  const { pointingBack } = passage.language.attributionWords
  const pronoun = (tree.children[clause] ?? []).some((at) => at < clause && pointingBack.includes(lowerAt(passage, at)))
  return pronoun && passage.lexicon.reporting.has(lowerAt(passage, clause))
}

/** Whether a clause is joined by a comma or a conjunction, and no pronoun or conjunction of its own makes it a part of what it is joined to. */
function opensMainClause(passage: Passage, first: number): boolean {
  const { coordinators, relativePronouns, complementisers, prepositions } = passage.lexicon.words
  let at = first
  while (coordinators.has(lowerAt(passage, at)) || lowerAt(passage, at) === ',') at++
  const joined = at > first || lowerAt(passage, first - 1) === ',' || coordinators.has(lowerAt(passage, first - 1))
  const opener = prepositions.has(lowerAt(passage, at)) ? at + 1 : at
  return (
    joined &&
    ![at, opener].some(
      (word) => relativePronouns.has(lowerAt(passage, word)) || complementisers.has(lowerAt(passage, word)),
    )
  )
}

/** Whether the finite form of a verb can be of one mood alone. */
function isOnly(passage: Passage, tree: PassageTree, verb: number, mood: 'subjunctive' | 'indicative'): boolean {
  const words = [...(tree.children[verb] ?? []).filter((at) => /^(?:aux|cop)/.test(tree.relations[at] ?? '')), verb]
  const finite = words.find((at) => /\.Fin/.test(tree.tags[at] ?? ''))
  const forms = passage.lexicon.verbForms(lowerAt(passage, finite ?? -1)).filter(({ person }) => person !== null)
  return forms.length > 0 && forms.every((form) => form.mood === mood)
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

/**
 * «eran detenidos bajo | sospecha», «dass die Brücke gesperrt | bleibt»: what the tree joins to a verb without a conjunction or a mark belongs
 * to the words before it.
 */
function isUnjoined({ tokens, lexicon, language }: Passage, tree: PassageTree, clause: number, first: number): boolean {
  const { verbSecond } = language.attributionWords
  const joins = (at: number) =>
    /^[CS]CONJ/.test(tree.tags[at] ?? '') || lexicon.words.coordinators.has(tokens[at]?.lower ?? '')
  return (
    (tree.relations[clause] === 'conj' || verbSecond === true) &&
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
