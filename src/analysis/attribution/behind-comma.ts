import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { lowerAt } from './passage.ts'

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
    words.infinitiveMarkers.has(lower)
  )
    return null
  for (let verb = first; verb < Math.min(to, first + 40); verb++) {
    if (!/^(?:VERB|AUX)\.Fin/.test(tree.tags[verb] ?? '') || passage.quoted[verb] !== null) continue
    const last = verb + 1 >= to || passage.tokens[verb + 1]?.kind === 'mark'
    return last && !tree.tags[verb]?.includes('.Sub') ? null : { rule: 'clause', spans: contentOf(passage, first, to) }
  }
  return null
}
