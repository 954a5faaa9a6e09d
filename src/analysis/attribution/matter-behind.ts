import { maySpeak } from './antecedent.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { VerbGroup } from './verb-group.ts'

/** «exigió | a los bancos | la devolución»: somebody behind such a preposition, whom the tree may take for an object. */
export function isTold(passage: Passage, tree: PassageTree, at: number): boolean {
  const { toWhom = [] } = passage.language.attributionWords
  return toWhom.includes(lowerAt(passage, tree.firsts[at] ?? at)) && maySpeak(passage, tree, at)
}

/** Not «criticó a los bancos», «reconoció a los rebeldes»: such a one is judged, and not asked. */
export function asksOrTells({ readings }: VerbGroup): boolean {
  return readings.every(({ verb }) => ['assert', 'demand', 'order', 'promise', 'warn', 'ask'].includes(verb.act))
}

/**
 * «pidió al Gobierno y a los rebeldes | el cese …», «pidió al Gobierno | más medios»: where the matter begins behind those who are
 * asked, from `from` to `to`; null where nothing does.
 */
export function matterBehind(passage: Passage, tree: PassageTree, from: number, to: number): number | null {
  const { toWhom = [] } = passage.language.attributionWords
  let named = false
  for (let at = from; at < to; at++) {
    const tag = tree.tags[at] ?? ''
    if (passage.lexicon.words.coordinators.has(lowerAt(passage, at)) && toWhom.includes(lowerAt(passage, at + 1))) at++
    else if (/^(?:NOUN|PROPN)/.test(tag)) named = true
    else if (named && /^(?:DET|ADV|NUM)/.test(tag) && !/^(?:ADP|CCONJ)/.test(tree.tags[at - 1] ?? '')) return at
  }
  return null
}
