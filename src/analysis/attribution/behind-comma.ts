import { clauseEnd } from './clause-end.ts'
import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { lowerAt } from './passage.ts'

/** So many words may stand between a verb and the comma behind it, and before the infinitive of the clause behind that. */
const [farthestComma, farthestInfinitive] = [14, 40]

/** «sagte, er habe nichts gewusst»: a main clause behind a comma, whatever the tree makes of it. */
export function behindComma({ passage, tree, frames, subject, to }: CueSetting, at: number): Reported | null {
  if (!passage.language.attributionWords.commaBeforeClause || !frames.has('bare') || subject === null) return null
  const first = at + 1
  if (lowerAt(passage, at) !== ',' || first >= to || passage.quoted[at] !== null) return null
  const { words } = passage.lexicon
  const lower = lowerAt(passage, first)
  if (
    /^(?:PRON\.Rel|SCONJ|PUNCT)/.test(tree.tags[first] ?? '') ||
    words.subordinators.has(lower) ||
    words.infinitiveMarkers.has(lower) ||
    // «Der Hafen sei sicher, | sagte die Ministerin»: the verb of another cue.
    (passage.lexicon.reporting.has(lower) && tree.tags[first]?.includes('.Fin.Ind'))
  )
    return null
  for (let verb = first; verb < Math.min(to, first + 40); verb++) {
    if (!/^(?:VERB|AUX)\.Fin/.test(tree.tags[verb] ?? '') || passage.quoted[verb] !== null) continue
    const last = verb + 1 >= to || passage.tokens[verb + 1]?.kind === 'mark'
    return last && !tree.tags[verb]?.includes('.Sub') ? null : { rule: 'clause', spans: contentOf(passage, first, to) }
  }
  return null
}

/**
 * «beteuerte am Montag | , ständig auf Streife zu sein»: an infinitive with its marker behind the first comma behind the verb, whatever the
 * tree hangs it on; not what something is done for or without.
 */
export function infinitiveBehindComma(setting: CueSetting): Reported | null {
  const { passage, tree, frames, group, end, to } = setting
  const { words } = passage.lexicon
  if (!passage.language.attributionWords.commaBeforeClause || !(frames.has('to') || frames.has('someone-to')))
    return null
  let comma = end
  for (; lowerAt(passage, comma) !== ','; comma++)
    if (comma >= Math.min(to, end + farthestComma) || passage.tokens[comma]?.kind !== 'word') return null
  const opener = lowerAt(passage, comma + 1)
  const other = [words.subordinators, words.complementisers, words.coordinators].some((list) => list.has(opener))
  if (group.shape !== 'finite' || other || /^(?:PRON\.Rel|SCONJ)/.test(tree.tags[comma + 1] ?? '')) return null
  for (let at = comma + 1; at < Math.min(to, comma + farthestInfinitive) - 1; at++) {
    const mark = passage.tokens[at]?.kind === 'mark' && passage.quoted[at] === null
    if (mark || /^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '')) return null
    if (words.infinitiveMarkers.has(lowerAt(passage, at)) && /^(?:VERB|AUX)\.Inf/.test(tree.tags[at + 1] ?? ''))
      return { rule: 'infinitive', spans: contentOf(passage, comma + 1, clauseEnd(setting, at + 1)) }
  }
  return null
}
