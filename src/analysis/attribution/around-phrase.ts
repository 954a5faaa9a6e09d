import type { Span } from '../../document/span.ts'
import { pastTail } from './behind-source.ts'
import { contentOf } from './content-span.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { clauseEndAfter, ownClauseOf, withParticiple } from './phrase-place.ts'
import { hasFinite, hasFiniteIn, onlyMarks } from './tree-shapes.ts'

/** What a source phrase is about: the rest of its clause, on either side. */
export function aroundPhrase(passage: Passage, tree: PassageTree, noun: number, inner: Range): readonly Span[] {
  const amid = withParticiple(passage, tree, inner)
  if (amid !== null) return amid
  const [from, to] = sentenceAt(passage, noun)
  let clause = tree.heads[noun] ?? -1
  while (clause >= 0 && !hasFinite(tree, clause) && (tree.heads[clause] ?? -1) >= 0) clause = tree.heads[clause] ?? -1
  let left = from
  let right = to
  for (let verb = clause, steps = 0; verb >= 0 && steps < 8; verb = tree.heads[verb] ?? -1, steps++) {
    const relation = tree.relations[verb] ?? ''
    const own = verb === clause
    if (/^acl|^csubj|^ccomp|^advcl/.test(relation) && own) {
      left = Math.max(left, Math.min(tree.firsts[verb] ?? verb, inner.from))
      right = Math.min(right, Math.max((tree.lasts[verb] ?? verb) + 1, inner.to))
    }
    if (relation === 'conj' && own && hasFinite(tree, verb))
      left = Math.max(left, Math.min(tree.firsts[verb] ?? verb, inner.from))
  }
  for (const child of clause < 0 ? [] : (tree.children[clause] ?? [])) {
    if (child < inner.to || tree.relations[child] !== 'conj' || !hasFinite(tree, child)) continue
    // One phrase before two clauses without a comma between them is for both.
    if (inner.from === from && lowerAt(passage, tree.firsts[child] ?? child) !== ',') continue
    right = Math.min(right, tree.firsts[child] ?? child)
    break
  }
  const opened = ownClauseOf(passage, tree, inner)
  if (opened !== null) left = Math.max(left, opened)
  const told = opened !== null && !hasFiniteIn(tree, inner.to, right)
  if (told || (right <= inner.to + 1 && isAmidClause(passage, tree, left, inner)))
    right = clauseEndAfter(passage, inner.to, to)
  const next = nextPhrase(passage, tree, left, inner)
  if (next) right = inner.to
  const closes = onlyMarks(passage, inner.to, to) && lowerAt(passage, inner.from - 1) === ','
  if (closes) left = toldBehindQuotation(passage, tree, from, inner.from) ?? from
  const open = parenthesisBefore(passage, inner.from, from)
  if (open !== null) {
    left = open + 1
    for (let at = inner.to; at < right; at++) if (lowerAt(passage, at) === ')') right = at
  }
  for (let at = inner.from - 1; at >= left; at--)
    if (passage.quoted[at] === null && [';', ':'].includes(lowerAt(passage, at))) left = at + 1
  for (let at = inner.to; at < right; at++) if (passage.quoted[at] === null && lowerAt(passage, at) === ';') right = at
  // «…, selon lui, alors que d'autres …»: what is set against it is not what this source says.
  const contrast = lowerAt(passage, inner.to) === ',' ? lowerAt(passage, inner.to + 1) : ''
  if (passage.language.attributionWords.contrasts.includes(contrast) && inner.from > left + 2) right = inner.to
  const before = lowerAt(passage, inner.from - 1) === ',' ? inner.from - 1 : inner.from
  const after = [',', ':'].includes(lowerAt(passage, inner.to)) ? inner.to + 1 : inner.to
  // «le congetture | secondo le quali …»: a relative pronoun opens the clause that it tells of.
  const opensClause =
    /^PRON/.test(tree.tags[noun] ?? '') && passage.lexicon.words.relativePronouns.has(lowerAt(passage, noun))
  if (opensClause && noun >= inner.from && inner.to < right) return contentOf(passage, after, right)
  const start = clauseOpener(passage, left, before)
  const spans = [...contentOf(passage, start, before), ...contentOf(passage, after, right)]
  return onlyOpeners(passage, start, before) ? contentOf(passage, pastTail(passage, after, right), right) : spans
}

/** « a fait trois morts selon la police, et cinq blessés, | selon la mairie »: whether a coordinated report with its own source phrase follows. */
function nextPhrase(passage: Passage, tree: PassageTree, left: number, { from, to }: Range): boolean {
  const { coordinators } = passage.lexicon.words
  if (lowerAt(passage, to) !== ',' || !coordinators.has(lowerAt(passage, to + 1)) || !hasFiniteIn(tree, left, from))
    return false
  const [, end] = sentenceAt(passage, from)
  const phrase = lowerAt(passage, from)
  for (let at = to + 3; at < end; at++)
    if (lowerAt(passage, at) === phrase && lowerAt(passage, at - 1) === ',') return true
  return false
}

/** « La cause du naufrage, d'après l'armée, | serait un choc »: between a subject and its verb, or an auxiliary and its participle. */
function isAmidClause(passage: Passage, tree: PassageTree, left: number, { from, to }: Range): boolean {
  if (lowerAt(passage, from - 1) !== ',' || lowerAt(passage, to) !== ',') return false
  // « une maladie qui a, selon lui, | éloigné le maire »
  if (/^AUX\.Fin/.test(tree.tags[from - 2] ?? '') && /^VERB\.Part/.test(tree.tags[to + 1] ?? '')) return true
  if (hasFiniteIn(tree, left, from)) return false
  let verb = to + 1
  while (/^(?:PRON\.Prs|PART|ADV\.Neg)/.test(tree.tags[verb] ?? '')) verb++
  return /^(?:VERB|AUX)\.Fin/.test(tree.tags[verb] ?? '')
}

/**
 * «"No hay indicios", declaró Ada Lind, | quien fue destituida esa tarde, según dos fuentes»: behind a quotation and its cue, only what
 * a relative clause tells is told by the source behind it.
 */
function toldBehindQuotation(passage: Passage, tree: PassageTree, from: number, end: number): number | null {
  const { relativePronouns } = passage.lexicon.words
  let quoted = false
  for (let at = from; at < end; at++) {
    quoted ||= passage.quoted[at] !== null
    const opens = lowerAt(passage, at) === ',' && relativePronouns.has(lowerAt(passage, at + 1))
    if (quoted && passage.quoted[at] === null && opens && hasFinite(tree, at + 2)) return at + 1
  }
  return null
}

/** «(30mila, secondo gli organizzatori)»: the parenthesis that is open at a token. */
function parenthesisBefore(passage: Passage, at: number, from: number): number | null {
  for (let before = at - 1; before >= from && before > at - 40; before--) {
    if (lowerAt(passage, before) === ')') return null
    if (lowerAt(passage, before) === '(') return before
  }
  return null
}

/** Past the words that join a clause to what stands before it. */
function clauseOpener(passage: Passage, from: number, to: number): number {
  const { words } = passage.lexicon
  let at = from
  while (at < to && (words.coordinators.has(lowerAt(passage, at)) || lowerAt(passage, at) === ',')) at++
  return at
}

/** Whether nothing but adverbs and conjunctions stand here: «Intanto, secondo il ministero, …». */
function onlyOpeners(passage: Passage, from: number, to: number): boolean {
  const { words, isAdverb } = passage.lexicon
  for (let at = from; at < to; at++) {
    const lower = lowerAt(passage, at)
    const opener =
      isAdverb(lower) ||
      words.coordinators.has(lower) ||
      words.complementisers.has(lower) ||
      words.subordinators.has(lower)
    if (!opener && passage.tokens[at]?.kind !== 'mark') return false
  }
  return true
}
