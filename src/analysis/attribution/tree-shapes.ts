import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/** The child of `head` within whose subtree a token stands. */
export function dependentOf(tree: PassageTree, head: number, at: number): number | null {
  let child = at
  for (let steps = 0; steps < 60 && child >= 0; steps++) {
    const above = tree.heads[child] ?? -1
    if (above === head) return child
    child = above
  }
  return null
}

/** The word of a phrase on which the others hang: the first whose own head stands outside it. Null for an empty phrase. */
export function rootOf(tree: PassageTree, { from, to }: Range): number | null {
  for (let at = from; at < to; at++) {
    const head = tree.heads[at] ?? -1
    if (head < from || head >= to) return at
  }
  return null
}

/** Whether a clause has a verb of its own that tells when. */
export function isClause(tree: PassageTree, at: number): boolean {
  return [at, ...(tree.children[at] ?? [])].some(
    (each) =>
      /^(?:VERB|AUX)\.Fin/.test(tree.tags[each] ?? '') &&
      (each === at || /^(?:aux|cop)/.test(tree.relations[each] ?? '')),
  )
}

export function isInfinitive(tree: PassageTree, at: number): boolean {
  const verbs = [at, ...(tree.children[at] ?? []).filter((child) => /^(?:aux|cop)/.test(tree.relations[child] ?? ''))]
  const tags = verbs.map((each) => tree.tags[each] ?? '')
  return tags.some((tag) => tag.includes('.Inf')) && !tags.some((tag) => tag.includes('.Fin'))
}

export function isMarked(tree: PassageTree, at: number): boolean {
  return (tree.children[at] ?? []).some(
    (child) => tree.relations[child] === 'mark' || /^(?:PRON.Rel|SCONJ)/.test(tree.tags[child] ?? ''),
  )
}

export function isQuoted(passage: Passage, tree: PassageTree, at: number): boolean {
  for (let each = tree.firsts[at] ?? at; each <= (tree.lasts[at] ?? at); each++)
    if (passage.quoted[each] !== null) return true
  return false
}

export function onlyMarks(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (passage.tokens[at]?.kind !== 'mark') return false
  return true
}

export function isDashOrComma(passage: Passage, at: number): boolean {
  return [',', '-', '–', '—'].includes(lowerAt(passage, at))
}

export function leftEdge(passage: Passage, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--)
    if (passage.quoted[i] === null && [';', ':', '—'].includes(lowerAt(passage, i))) return i + 1
  return from
}

export function isImpersonal(tree: PassageTree, head: number): boolean {
  return (tree.children[head] ?? []).some((at) => /^expl:(?:impers|pass)/.test(tree.relations[at] ?? ''))
}

/** Whether something is done to the subject of a verb, other than to be quoted: "was quoted as saying". */
export function isDoneTo(passage: Passage, tree: PassageTree, verb: number): boolean {
  const { quotedBy } = passage.language.attributionWords
  return (
    !quotedBy.includes(lowerAt(passage, verb)) &&
    (tree.children[verb] ?? []).some((at) => /:pass$/.test(tree.relations[at] ?? ''))
  )
}

/** Whether a relative pronoun opens the clause of a verb. */
export function opensRelative(passage: Passage, tree: PassageTree, verb: number, until: number): boolean {
  for (let at = tree.firsts[verb] ?? verb; at < until; at++)
    if (tree.tags[at]?.startsWith('PRON.Rel') || passage.lexicon.words.relativePronouns.has(lowerAt(passage, at)))
      return true
  return false
}

/** Whether a verb is finite itself or by an auxiliary of its own. */
export function isFiniteVerb(tree: PassageTree, at: number): boolean {
  return [at, ...(tree.children[at] ?? []).filter((child) => /^aux/.test(tree.relations[child] ?? ''))].some((each) =>
    tree.tags[each]?.includes('.Fin'),
  )
}

/** Whether a word, or one that hangs right on it, is a finite verb. */
export function hasFinite(tree: PassageTree, at: number): boolean {
  return [at, ...(tree.children[at] ?? [])].some((each) => /^(?:VERB|AUX)\.Fin/.test(tree.tags[each] ?? ''))
}

/** Whether a finite verb stands anywhere within what hangs on a word. */
export function hasFiniteWithin(tree: PassageTree, at: number): boolean {
  return hasFiniteIn(tree, tree.firsts[at] ?? at, (tree.lasts[at] ?? at) + 1)
}

/** Whether a finite verb stands in a stretch. */
export function hasFiniteIn(tree: PassageTree, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '')) return true
  return false
}

/** The first word of a stretch, behind marks that stand before it. */
export function firstWord(passage: Passage, from: number, limit: number): number {
  let at = from
  while (at < limit && passage.tokens[at]?.kind === 'mark' && passage.quoted[at] === null) at++
  return at
}

/** «a la plaza, donde suponen que»: a clause behind a relative adverb shares no subject, whatever the tree hangs it on. */
export function hasRelativeAdverb(tree: PassageTree, verb: number): boolean {
  return (tree.children[verb] ?? []).some((at) => at < verb && tree.tags[at] === 'ADV.Rel')
}
