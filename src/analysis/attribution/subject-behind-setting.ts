import { afterAdjuncts } from './adjuncts.ts'
import { appositionEnd } from './apposition.ts'
import { mediaEnd } from './listed-name.ts'
import { phraseEnd } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { mayOpen } from './phrase-opening.ts'
import { isSource } from './phrase-rule.ts'
import type { Subject } from './subject.ts'

/** More phrases than these between a verb and its subject are of something else. */
const mostSettings = 3

/**
 * «…», ha detto a margine del vertice | Rita Sarti: the subject behind where and when somebody spoke, where nothing else follows
 * in its clause. The tree mostly hangs the name on the noun before it.
 */
export function subjectBehindSetting(
  passage: Passage,
  tree: PassageTree,
  at: number,
  limit: number,
  plural: boolean,
): Subject | null {
  let next = at
  while (passage.language.attributionWords.objectPronouns.includes(lowerAt(passage, next))) next++
  next = afterAdverbs(passage, tree, next, limit)
  for (let settings = 0; settings < mostSettings; settings++) {
    const end = settingEnd(passage, tree, next, limit)
    if (end === null) break
    next = afterAdverbs(passage, tree, end, limit)
  }
  if (next === at || next >= limit || passage.quoted[next] !== passage.quoted[at - 1] || !mayOpen(passage, next))
    return null
  const end = phraseEnd(passage, next, limit, { coordination: plural })
  if (end <= next || !isSource(passage, { from: next, to: end })) return null
  if (end < limit && passage.tokens[end]?.kind !== 'mark') return null
  return { from: next, to: appositionEnd(passage, end, limit), kind: 'phrase', antecedent: null }
}

/** Past days and adverbs, those that are none but by their place among them. */
function afterAdverbs(passage: Passage, tree: PassageTree, at: number, limit: number): number {
  let next = afterAdjuncts(passage, at, limit)
  while (next < limit && /^ADV/.test(tree.tags[next] ?? '')) next = afterAdjuncts(passage, next + 1, limit)
  return next
}

/** Where a preposition with a noun that is nobody ends: «a margine | del vertice», "vor der Presse"; null where none begins. */
function settingEnd(passage: Passage, tree: PassageTree, at: number, limit: number): number | null {
  const genitive = /^DET/.test(tree.tags[at] ?? '') && tree.relations[tree.heads[at] ?? -1] === 'nmod'
  if (!/^ADP/.test(tree.tags[at] ?? '') && !genitive) return null
  let next = at + 1
  // «a la | AFP | un voluntario»
  const media =
    mediaEnd(passage, next, limit) ?? (/^DET/.test(tree.tags[next] ?? '') ? mediaEnd(passage, next + 1, limit) : null)
  if (media !== null) return media
  const told = toldEnd(passage, at, limit)
  if (told !== null) return told
  while (next < limit && /^(?:DET|ADJ|NUM|ADP)/.test(tree.tags[next] ?? '')) next++
  if (next >= limit || !/^NOUN/.test(tree.tags[next] ?? '')) return null
  // «al sindaco | Rita Sarti», «all'agenzia | Tarsia Notizie»: a name behind somebody is theirs.
  const lower = lowerAt(passage, next)
  // «a este diario | Rita Sarti»: what is pointed to needs no name.
  const pointed = passage.lexicon.words.demonstratives.has(lowerAt(passage, at + 1))
  const named = passage.nouns.kindsOf(lower).length > 0 && !passage.language.attributionWords.anybody.includes(lower)
  const known = named && !pointed
  next++
  while (next < limit && /^ADJ/.test(tree.tags[next] ?? '')) next++
  while (known && next < limit && isName(passage, next) && passage.nouns.kindsOf(lowerAt(passage, next)).length === 0)
    next++
  return next
}

/** «dijo a | Norte Hoy | el alcalde»: the name of whoever was told ends before a phrase that begins with an article. */
function toldEnd(passage: Passage, at: number, limit: number): number | null {
  const { toWhom = [] } = passage.language.attributionWords
  if (!toWhom.includes(lowerAt(passage, at))) return null
  let end = at + 1
  while (end < limit && isName(passage, end)) end++
  const { determiners, prepositions } = passage.lexicon.words
  const opener = lowerAt(passage, end)
  return end > at + 1 && determiners.has(opener) && !prepositions.has(opener) ? end : null
}
