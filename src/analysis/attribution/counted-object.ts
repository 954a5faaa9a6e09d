import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { lowerAt, type Passage } from './passage.ts'

/** « estime le nombre des blessés à 300 », «ha cifrado en 20 millones las pérdidas»: something and the number that is told of it. */
export function counted({ passage, tree, group, frames, end, to }: CueSetting): Reported | null {
  if (!frames.has('count') || group.shape === 'infinitive' || group.passive) return null
  const parts = (tree.children[group.head] ?? []).filter(
    (at) => (tree.firsts[at] ?? at) >= end && at < to && /^(?:obj|obl|nmod|xcomp)/.test(tree.relations[at] ?? ''),
  )
  const first = Math.min(...parts.map((at) => tree.firsts[at] ?? at))
  const last = Math.max(...parts.map((at) => tree.lasts[at] ?? at))
  if (parts.length === 0 || !/^(?:DET|NOUN|NUM|ADP)/.test(tree.tags[first] ?? '')) return null
  if (!holdsNumber(passage, first, last + 1)) return null
  // «cifró en 20 millones …»: the preposition belongs to the verb.
  const start = /^ADP/.test(tree.tags[first] ?? '') ? first + 1 : first
  return { rule: 'object', spans: contentOf(passage, start, Math.min(to, last + 1)) }
}

function holdsNumber(passage: Passage, from: number, to: number): boolean {
  const { cardinals, multipliers, rounds } = passage.language.numbers
  for (let at = from; at < to; at++) {
    const lower = lowerAt(passage, at)
    if (passage.tokens[at]?.kind === 'number') return true
    if ([cardinals, multipliers, rounds].some((words) => Object.hasOwn(words, lower))) return true
  }
  return false
}
