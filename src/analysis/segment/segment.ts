import type { Part } from '../../document/part.ts'
import type { Sentence } from '../../document/sentence.ts'
import type { Language } from '../../lang/language.ts'
import { sentenceEnds } from './sentence-ends.ts'
import { tokensOf } from './tokens.ts'
import { type WordRules, wordRules } from './word-rules.ts'

/**
 * The sentences of a text with their tokens, in order. Each lies within one part, boilerplate has none, and together
 * they hold every character of the other parts that is no white space.
 */
export function segment(text: string, parts: readonly Part[], language: Language): readonly Sentence[] {
  const rules = wordRules(language)
  return parts.flatMap((part, index) => (part.kind === 'boilerplate' ? [] : sentencesOf(text, part, index, rules)))
}

function sentencesOf(text: string, part: Part, index: number, rules: WordRules): Sentence[] {
  const tokens = tokensOf(text, part.start, part.end, rules)
  const ends = sentenceEnds(text, tokens, rules)
  return ends.flatMap((end, at) => {
    const own = tokens.slice((ends[at - 1] ?? -1) + 1, end + 1)
    const [first, last] = [own[0], own.at(-1)]
    return first && last ? [{ start: first.start, end: last.end, part: index, tokens: own }] : []
  })
}
