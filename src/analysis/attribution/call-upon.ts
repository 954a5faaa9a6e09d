import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isInfinitive } from './tree-shapes.ts'

/** How many words may tell who is called upon. */
const longest = 24

/**
 * «hizo un llamamiento a los operarios | para que retomen el trabajo», "made an appeal to the staff | to return": what those who
 * are called upon shall do. Null where it is not told, or the verb does not call upon anybody.
 */
export function calledUpon({ passage, tree, group, end, to }: CueSetting): Reported | null {
  if (group.passive || group.shape === 'infinitive' || !group.readings.every(({ verb }) => verb.calls)) return null
  const { purposeWords = [], purposeOpeners = [] } = passage.language.attributionWords
  const { infinitiveMarkers } = passage.lexicon.words
  for (let at = end; at < Math.min(to, end + longest); at++) {
    if (passage.quoted[at] !== null || /^[.;:]$/.test(lowerAt(passage, at))) return null
    const opener = purposeOpeners.find((words) => words.every((word, i) => lowerAt(passage, at + i) === word))
    if (opener !== undefined && at > end) return { rule: 'clause', spans: contentOf(passage, at + opener.length, to) }
    const marks = purposeWords.includes(lowerAt(passage, at)) || infinitiveMarkers.has(lowerAt(passage, at))
    if (marks && at > end && isInfinitive(tree, at + 1))
      return { rule: 'infinitive', spans: contentOf(passage, at + 1, beforeNextDeed(passage, tree, at + 2, to)) }
    if (/\.Fin/.test(tree.tags[at] ?? '')) return null
  }
  return null
}

/** «… a fare ogni sforzo, | ma ha sostenuto»: where a conjunction joins what the caller does next. */
function beforeNextDeed(passage: Passage, tree: PassageTree, from: number, to: number): number {
  const { coordinators } = passage.lexicon.words
  const { contrasts } = passage.language.attributionWords
  for (let at = from; at < to - 1; at++) {
    if (passage.quoted[at] !== null) continue
    const joins = coordinators.has(lowerAt(passage, at)) || contrasts.includes(lowerAt(passage, at))
    if (joins && /^(?:VERB|AUX)\.(?:Fin|Part)/.test(tree.tags[at + 1] ?? '')) return at
  }
  return to
}
