import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { rootOf } from './tree-shapes.ts'

/**
 * Whether words before a verb may be its subject where they stand: neither behind a preposition («in piazza Tahrir | aveva
 * detto», «en el cual dijo») nor a conjunction («al tiempo que denuncia»).
 */
export function mayStandAsSubject(passage: Passage, tree: PassageTree, { from, to }: Range): boolean {
  const { placeWords, objectPronouns, objectDeterminers = [] } = passage.language.attributionWords
  const first = lowerAt(passage, from)
  // «Einem Schiedsrichter | drohen Sperren»
  if (to - from > 1 && objectDeterminers.includes(first)) return false
  if (placeWords.includes(first) || (to - from === 1 && objectPronouns.includes(first))) return false
  if (to - from === 1 && isToldTo(passage, tree, tree.heads[from] ?? -1, from)) return false
  if (isBehindPreposition(passage, from) || (to - from === 1 && isJoining(passage, from))) return false
  // «según | el cual el pasado lunes»
  if (to - from > 1 && isBehindPreposition(passage, from + 1)) return false
  // «che | mesi fa | ha deciso»
  const relative = to - from > 1 && passage.lexicon.words.relativePronouns.has(first)
  if (relative && isTime(passage, tree, to - 1)) return false
  const root = rootOf(tree, { from, to })
  // «Esta foto, | enviada por X | muestra»: a participle with the one who did it tells of a noun before it.
  if (root !== null && hasAgentBehind(passage, tree, root)) return false
  if (root === null || passage.tokens[from - 1]?.kind === 'mark') return true
  const opener = lowerAt(passage, tree.firsts[root] ?? root)
  if (passage.language.attributionWords.asWords.includes(opener)) return true
  if (hasCase(tree, root)) return false
  const head = tree.heads[root] ?? -1
  const hangs = head === from - 1 && /^(?:nmod|flat|appos)/.test(tree.relations[root] ?? '')
  return !(hangs && head >= 0 && hasCase(tree, head))
}

/** «al tiempo que denuncia»: behind such a noun the word is a conjunction. */
export function isJoining(passage: Passage, at: number): boolean {
  return passage.language.attributionWords.joiningWords.includes(lowerAt(passage, at - 1))
}

/** «el Libro Verde, en el que explica su islam», «por lo que considera»: a relative pronoun behind a preposition is the subject of nothing. */
export function isBehindPreposition(passage: Passage, at: number): boolean {
  const { words } = passage.lexicon
  if (!words.relativePronouns.has(lowerAt(passage, at))) return false
  const article = words.determiners.has(lowerAt(passage, at - 1)) || words.cliticPronouns.has(lowerAt(passage, at - 1))
  const before = article ? at - 2 : at - 1
  return words.prepositions.has(lowerAt(passage, before)) && passage.tokens[before]?.kind === 'word'
}

/** A day, a month or a noun for how long: «martedì», «mesi fa», not «The Times». */
export function isTime(passage: Passage, tree: PassageTree, at: number): boolean {
  const lower = lowerAt(passage, at)
  const { calendar, durations } = passage.nouns
  const named = isName(passage, at) && passage.language.closedClasses.nounsHaveCapitals !== true
  return calendar.has(lower) || (durations.has(lower) && /^NOUN/.test(tree.tags[at] ?? '') && !named)
}

/** «enviada por X», «citato dall'agenzia»: a participle, or what is tagged like one, with the one who did it behind it. */
export function hasAgentBehind(passage: Passage, tree: PassageTree, at: number): boolean {
  const { agentPrepositions } = passage.language.attributionWords
  return /^(?:VERB\.Part|ADJ)/.test(tree.tags[at] ?? '') && agentPrepositions.includes(lowerAt(passage, at + 1))
}

/** «comunicó a Mohamed Lastra | que exige»: right behind the one who is told, where nothing else is, the word opens what is told. */
export function isToldTo(passage: Passage, tree: PassageTree, clause: number, at: number): boolean {
  let noun = tree.heads[clause] ?? -1
  // «ha pedido a los jefes y a los vecinos | que cumplan»
  while (tree.relations[noun] === 'conj' && (tree.heads[noun] ?? -1) >= 0) noun = tree.heads[noun] ?? -1
  const verb = tree.heads[noun] ?? -1
  if (verb < 0 || verb > noun || (tree.tags[at - 1] ?? '').startsWith('PUNCT') || !hasCase(tree, noun)) return false
  const readings = passage.lexicon.reporting.get(lowerAt(passage, verb)) ?? []
  const tells = readings.some(({ verb: { frames, kind } }) => kind === 'speech' && frames.includes('that'))
  const told = (tree.children[verb] ?? []).some((child) => /^(?:ccomp|xcomp)/.test(tree.relations[child] ?? ''))
  const somebody = passage.nouns.kindsOf(lowerAt(passage, noun)).some(({ type }) => type !== 'document')
  const object = /^i?obj/.test(tree.relations[noun] ?? '') || (somebody && tree.relations[noun] === 'obl')
  return tells && !told && object && passage.lexicon.words.complementisers.has(lowerAt(passage, at))
}

/** Whether a preposition opens the phrase of a noun. */
export function hasCase(tree: PassageTree, at: number): boolean {
  let first = tree.firsts[at] ?? at
  while (first < at && /^PUNCT/.test(tree.tags[first] ?? '')) first++
  // «al menos una decena»: with the adverb that it is one with, it only counts.
  if (tree.relations[first + 1] === 'fixed' && /^ADV/.test(tree.tags[first + 1] ?? '')) return false
  // «cerca de 300 personas», «mehr als hundert Zeugen»: before a number it only counts.
  for (let each = first + 1; each < at; each++)
    if (/^NUM/.test(tree.tags[each] ?? '')) return /^ADP/.test(tree.tags[first] ?? '')
  // «davanti ai giudici», «junto al ministro»: an adverb with a preposition is one preposition.
  const joint = /^ADV/.test(tree.tags[first] ?? '') && /^ADP/.test(tree.tags[first + 1] ?? '') && first + 1 < at
  return first < at && (/^ADP/.test(tree.tags[first] ?? '') || tree.relations[first] === 'case' || joint)
}
