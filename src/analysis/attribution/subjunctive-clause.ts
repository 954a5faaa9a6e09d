import { clauseEnd } from './clause-end.ts'
import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { lowerAt } from './passage.ts'

/** So many words may stand between a verb and the comma behind it, and before the verb of the clause behind that. */
const [farthestComma, farthestVerb] = [14, 10]

/**
 * «behauptete in einem Interview | , die Wahl sei gestohlen worden»: where the mood of a main clause behind the comma tells that somebody
 * says it, the clause begins there, whatever the tree hangs its words on.
 */
export function subjunctiveClause(setting: CueSetting): Reported | null {
  const { passage, tree, group, frames, end, to } = setting
  const { reportedMood, commaBeforeClause } = passage.language.attributionWords
  if (!reportedMood || !commaBeforeClause || group.shape !== 'finite' || group.passive) return null
  // Its mood says that it is told, whatever else the verb may have behind it: «kritisierte den Rat scharf, er habe versagt».
  if (!(frames.has('bare') || frames.has('that')) || passage.quoted[group.head] !== null) return null
  let comma = end
  for (; lowerAt(passage, comma) !== ','; comma++)
    if (comma >= Math.min(to, end + farthestComma) || passage.quoted[comma] !== null || isFiniteAt(tree.tags, comma))
      return null
  const first = comma + 1
  const { complementisers, subordinators, relativePronouns, determiners } = passage.lexicon.words
  const opener = lowerAt(passage, first)
  if (complementisers.has(opener) || subordinators.has(opener)) return null
  if (relativePronouns.has(opener) && !determiners.has(opener)) return null
  for (let verb = first; verb < Math.min(to - 1, first + farthestVerb); verb++) {
    if (passage.quoted[verb] !== null || lowerAt(passage, verb) === ',') return null
    if (!isFiniteAt(tree.tags, verb)) continue
    // A relative clause has its verb at the end.
    const closes = passage.tokens[verb + 1]?.kind === 'mark'
    const said = verb > first && !closes && tree.tags[verb]?.includes('.Sub')
    return said ? { rule: 'clause', spans: contentOf(passage, first, clauseEnd(setting, verb)) } : null
  }
  return null
}

function isFiniteAt(tags: readonly string[], at: number): boolean {
  return /^(?:VERB|AUX)\.Fin/.test(tags[at] ?? '')
}
