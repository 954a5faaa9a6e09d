import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/**
 * «In einer Botschaft, die gestern kam, | sagte Lind, man werde kämpfen», «Da der Hafen leer ist, | rechnet Lind mit Verlusten»: what stands
 * before the verb of a clause is a part of it where each of its own verbs is in a clause that a pronoun or a conjunction opens; the verb that
 * comes second is told by nothing else, so only in a language in which it does.
 */
export function isFrontField(passage: Passage, tree: PassageTree, from: number, to: number): boolean {
  if (!passage.language.attributionWords.verbSecond) return false
  const { complementisers, questionComplementisers, subordinators } = passage.lexicon.words
  const told = [complementisers, questionComplementisers].some((words) => words.has(lowerAt(passage, from)))
  if (told) return false
  let opened = false
  let holdsVerb = false
  for (let at = from; at < to; at++) {
    if (passage.quoted[at] !== null) return false
    const tag = tree.tags[at] ?? ''
    const opens = at === from || lowerAt(passage, at - 1) === ','
    if (opens) opened = subordinators.has(lowerAt(passage, at)) || /^(?:SCONJ|PRON\.Rel)/.test(tag)
    if (/^PRON\.Rel/.test(tag)) opened = true
    if (!/^(?:VERB|AUX)\.Fin/.test(tag)) continue
    // In such a clause the verb closes it; «Bis zum Abend | seien | die Kinder fort» is another matter.
    const closes = at + 1 === to || passage.tokens[at + 1]?.kind === 'mark'
    if (!opened || !closes) return false
    holdsVerb = true
  }
  return holdsVerb || /^SCONJ/.test(tree.tags[from] ?? '')
}
