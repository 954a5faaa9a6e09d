import type { SourcePhrase } from '../../lang/language.ts'
import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { phraseSubject } from './subject.ts'
import { hasFiniteIn } from './tree-shapes.ts'

/** No clause that tells who it is has more words. */
const longestClause = 30

/**
 * «Secondo | chi sostiene la riforma |, …», «…, según | quienes lo vieron |.»: behind a source phrase whoever does what a clause
 * tells, whose verb stands right behind the pronoun; not «el alcalde, según quien el puente caerá».
 */
export function byWhoever(
  passage: Passage,
  tree: PassageTree,
  phrase: Range,
  phrases: readonly SourcePhrase[],
): Found | null {
  const [start, end] = sentenceAt(passage, phrase.from)
  const [first] = phrases
  const { personRelatives } = passage.language.attributionWords
  const from = phrase.to
  if (first === undefined || !personRelatives.includes(lowerAt(passage, from))) return null
  let verb = from + 1
  while (/^(?:PRON|PART|ADV)/.test(tree.tags[verb] ?? '')) verb++
  if (!/^(?:VERB|AUX)\.Fin/.test(tree.tags[verb] ?? '')) return null
  let to = verb
  while (to < Math.min(end, from + longestClause) && !(isMark(passage, to) && passage.quoted[to] === null)) to++
  const opens = phrase.from === start
  if (opens ? lowerAt(passage, to) !== ',' : !isMark(passage, phrase.from - 1) || to < end - 1) return null
  const said: Range = opens ? { from: to + 1, to: end } : { from: start, to: phrase.from - 1 }
  const source = { from, to }
  if (!hasFiniteIn(tree, said.from, said.to)) return null
  return {
    passage,
    rule: 'phrase',
    source,
    subject: phraseSubject(source),
    missing: 'none',
    cue: phrase,
    content: contentOf(passage, said.from, said.to),
    act: first.act,
    verb: null,
    begins: opens ? phrase.from : phrase.from - 1,
  }
}

function isMark(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.kind === 'mark'
}
