import { quotationContent, quotationRange, wordCount } from './content-span.ts'
import type { Found } from './found.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSource } from './phrase-rule.ts'
import { isSomebody } from './speechless.ts'
import { treeSubject } from './tree-subject.ts'
import { isInUnrealClause } from './unreal-clause.ts'

/** «Non ha risparmiato critiche: “…”»: whatever its verb, who is the subject of a sentence says the quotation at its end. */
export function byAnnouncement(passage: Passage, tree: PassageTree, at: number): Found | null {
  const quotation = passage.quoted[at + 1]
  if (
    lowerAt(passage, at) !== ':' ||
    passage.quoted[at] !== null ||
    !quotation ||
    wordCount(passage, quotationRange(passage, at + 1)) < 4
  )
    return null
  const [from] = sentenceAt(passage, at)
  const verb = mainVerb(passage, tree, from, at)
  if (verb === null || hasLaterClause(passage, tree, verb, at)) return null
  const found = treeSubject(passage, tree, verb, false)
  const content = quotationContent(passage, quotation)
  if (found === null || found.shared || content.length === 0) return null
  const { subject } = found
  const speaks = subject.kind !== 'phrase' || (isSource(passage, subject) && isSomebody(passage, tree, subject))
  if (!speaks) return null
  const cue = cueAround(tree, verb)
  // «gli Stati Uniti potranno agire, perché …: “…”»: what somebody may do, nobody says in these words.
  if (cue.some((range) => passage.lexicon.isModal(lowerAt(passage, range.from)))) return null
  return {
    passage,
    rule: 'quotation',
    source: subject,
    subject,
    missing: 'none',
    cue: cue[0] ?? { from: verb, to: verb + 1 },
    cueParts: cue,
    content,
    act: 'assert',
    verb: null,
    begins: from,
  }
}

/** The verb of the main clause of a stretch, where it is not quoted. */
function mainVerb(passage: Passage, tree: PassageTree, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const head = tree.heads[at] ?? -1
    if ((head === -1 || head >= to) && /^VERB/.test(tree.tags[at] ?? '') && passage.quoted[at] === null) return at
  }
  return null
}

/** «Le navi partono, ma l'ambasciata scrive un rapporto: “…”»: with a clause of its own behind a comma, it may be another who says it. */
function hasLaterClause(passage: Passage, tree: PassageTree, verb: number, end: number): boolean {
  let comma = false
  for (let at = verb + 1; at < end; at++) {
    if (passage.quoted[at] !== null) continue
    if (lowerAt(passage, at) === ',') comma = true
    if (!/^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '') || isAside(passage, at)) continue
    if (isInUnrealClause(passage, tree, at) || (comma && !isPlainRelative(passage, tree, at))) return true
  }
  return false
}

/** «los millones que, dijo, podían …»: a verb between commas. */
function isAside(passage: Passage, at: number): boolean {
  return lowerAt(passage, at - 1) === ',' && lowerAt(passage, at + 1) === ','
}

/** A verb of a relative clause that belongs to the noun before it, unlike «…, quien ha declarado: “…”». */
function isPlainRelative(passage: Passage, tree: PassageTree, at: number): boolean {
  const head = tree.heads[at] ?? -1
  const verb = /^(?:aux|cop)/.test(tree.relations[at] ?? '') && head >= 0 ? head : at
  const first = tree.firsts[verb] ?? verb
  const loose = lowerAt(passage, first) === ',' || lowerAt(passage, first - 1) === ','
  return /^acl/.test(tree.relations[verb] ?? '') && !loose && !passage.lexicon.reporting.has(lowerAt(passage, verb))
}

/** A verb with its auxiliaries and its particle, each run of tokens a range. */
function cueAround(tree: PassageTree, verb: number): Range[] {
  const own = [
    verb,
    ...(tree.children[verb] ?? []).filter((at) => /^(?:aux|compound:prt)/.test(tree.relations[at] ?? '')),
  ]
  return own.sort((a, b) => a - b).map((at) => ({ from: at, to: at + 1 }))
}
