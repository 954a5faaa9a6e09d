import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { VerbGroup } from './verb-group.ts'

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
  const number = /^ADP/.test(tree.tags[first] ?? '')
  const start = number ? first + 1 : first
  const behind = contentOf(passage, start, Math.min(to, last + 1))
  if (!passage.language.attributionWords.objectsMayLead || !number) return { rule: 'object', spans: behind }
  const led = leading(tree, group)
  return led === null ? null : { rule: 'object', spans: [...contentOf(passage, led.from, led.to), ...behind] }
}

/** «Die Zahl der Opfer | bezifferte die Stadt auf 12»: the words before a verb of which the number is told; without them it says nothing. */
function leading(tree: PassageTree, { from, head }: VerbGroup): Range | null {
  const noun = (tree.children[head] ?? []).find((at) => at < from && tree.relations[at] === 'obj')
  return noun === undefined ? null : { from: tree.firsts[noun] ?? noun, to: (tree.lasts[noun] ?? noun) + 1 }
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
