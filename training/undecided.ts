import { undecidedTag } from '../src/analysis/parse/undecided.ts'
import type { Example } from './examples.ts'

/**
 * The same examples with one tag for these words (in lower case) where they are conjunctions or relative pronouns: which of
 * the two is left for the parser to decide.
 */
export function leaveUndecided(examples: readonly Example[], words: readonly string[]): readonly Example[] {
  const left = new Set(words)
  if (left.size === 0) return examples
  return examples.map((example) => ({
    ...example,
    tags: example.tags.map((tag, at) =>
      (tag === 'SCONJ' || tag === 'PRON.Rel') && left.has(example.words[at]?.lower ?? '') ? undecidedTag : tag,
    ),
  }))
}
