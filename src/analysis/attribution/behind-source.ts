import { afterAdjuncts } from './adjuncts.ts'
import { lowerAt, type Passage } from './passage.ts'

/** No words between a source and the comma before its clause are more. */
const longestTail = 12

/**
 * Where the clause begins that a source phrase at the head of a sentence leads to: behind the comma, past where, when and of what kind
 * the source is, «Secondo gli attivisti | su Twitter, | gli scontri continuano»; at `at` where the clause begins there.
 */
export function pastTail(passage: Passage, at: number, to: number): number {
  const { lexicon, tokens, tree, quoted } = passage
  const { prepositions, possessives } = lexicon.words
  const lower = lowerAt(passage, at)
  const isNumber = tokens[at]?.kind === 'number' && lowerAt(passage, at + 1) === ','
  const isAdjective = /^(?:ADJ|ADV)/.test(tree?.tags[at] ?? '') && !possessives.has(lower)
  const isDate = tokens[at + 1]?.kind === 'number' && passage.nouns.calendar.has(lowerAt(passage, at + 2))
  // «Secondo gli esperti, probabilmente, il ponte cadrà»: behind a comma only an age is of the source.
  const tells = prepositions.has(lower) || isDate || isAdjective || afterAdjuncts(passage, at, to) > at
  const opens = isNumber || (tells && tokens[at - 1]?.kind !== 'mark')
  if (!opens || tokens[at]?.kind === 'mark') return at
  for (let next = at; next < Math.min(to - 1, at + longestTail); next++) {
    const word = lowerAt(passage, next)
    if (quoted[next] !== null) return at
    if (tokens[next]?.kind === 'mark') return word === ',' && opensClause(passage, next + 1, to) ? next + 1 : at
    if (/^(?:VERB|AUX)\.Fin/.test(tree?.tags[next] ?? '') || lexicon.isAuxiliary(word)) return at
  }
  return at
}

/** Whether the next verb stands before the next mark: «…, Odo Valt, è caduto» goes on with a name. */
function opensClause({ tokens, tree, lexicon }: Passage, at: number, to: number): boolean {
  for (let next = at; next < Math.min(to, at + 4 * longestTail); next++) {
    const lower = tokens[next]?.lower ?? ''
    if (tokens[next]?.kind === 'mark') return false
    if (/^(?:VERB|AUX)\.Fin/.test(tree?.tags[next] ?? '') || lexicon.isAuxiliary(lower)) return true
  }
  return false
}
