import { afterAdjuncts } from './adjuncts.ts'
import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { isJoined } from './joined-conjunction.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/** How far behind a verb of demanding its conjunction may stand, and how far behind that its verb. */
const reach = 24
const longestSubject = 8

/**
 * «ordenó a los bancos que operan en el país | que corten sus préstamos», «pidió a la acusación | que se pusiera de acuerdo»: of what is
 * demanded of somebody with a clause of their own, the conjunction before the first subjunctive opens it, whatever the tree makes of it.
 */
export function demanded({ passage, tree, group, frames, end, to }: CueSetting): Reported | null {
  const asks = group.readings.every(({ verb }) => verb.act === 'demand' || verb.act === 'order')
  const { complementisers, prepositions } = passage.lexicon.words
  if (!asks || !frames.has('that') || group.shape !== 'finite' || group.passive) return null
  const first = afterAdjuncts(passage, end, to)
  if (!prepositions.has(lowerAt(passage, first))) return null
  for (let at = first + 1; at < Math.min(to - 1, first + reach); at++) {
    if (passage.quoted[at] !== null || [':', ';'].includes(lowerAt(passage, at))) return null
    if (!complementisers.has(lowerAt(passage, at))) continue
    if (isJoined(passage, tree, at)) return null
    if (isSubjunctive(passage, tree, at + 1, to)) return { rule: 'clause', spans: contentOf(passage, at + 1, to) }
  }
  return null
}

/** Whether the next finite verb can be of that mood alone. */
function isSubjunctive(passage: Passage, tree: PassageTree, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + longestSubject); at++) {
    if (!/^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '')) continue
    const forms = passage.lexicon.verbForms(lowerAt(passage, at)).filter(({ person }) => person !== null)
    return forms.length > 0 && forms.every(({ mood }) => mood === 'subjunctive')
  }
  return false
}
