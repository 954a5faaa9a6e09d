import { maySpeak } from './antecedent.ts'
import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { lowerAt } from './passage.ts'
import { firstWord, isInfinitive } from './tree-shapes.ts'

/**
 * « demandait à l'opposition | d'engager un dialogue »: what somebody is asked to do, where the tree hangs it on whoever is asked;
 * of a noun for a thing it would be a part: «chiede il permesso | di partire».
 */
export function ofAddressee({ passage, tree, group, frames, end, to }: CueSetting): Reported | null {
  const asks = group.readings.some(({ verb }) => verb.act === 'demand' || verb.act === 'order' || verb.act === 'ask')
  if (!asks || group.passive || !(frames.has('someone-to') || frames.has('to'))) return null
  for (let at = end; at < to; at++) {
    if (/^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '') || lowerAt(passage, at) === ':') return null
    const noun = tree.heads[at] ?? -1
    if (tree.relations[at] !== 'acl' || noun < end || !isInfinitive(tree, at)) continue
    const first = firstWord(passage, tree.firsts[at] ?? at, at)
    const opens = passage.lexicon.words.infinitiveMarkers.has(lowerAt(passage, first))
    return maySpeak(passage, tree, noun) && opens
      ? { rule: 'infinitive', spans: contentOf(passage, first + 1, to) }
      : null
  }
  return null
}
