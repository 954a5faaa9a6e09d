import { byAsClause } from './as-clause.ts'
import { byColon } from './colon-rule.ts'
import type { Found } from './found.ts'
import { byNoun } from './noun-rule.ts'
import { meansSomethingElse } from './other-meaning.ts'
import type { Passage } from './passage.ts'
import { byPhrase } from './phrase-rule.ts'
import { byTreeNoun } from './tree-noun.ts'
import { byTreePhrase } from './tree-phrase.ts'

/** What a set phrase, a colon or a noun for what is said makes of the words at a token; null where they mean something else. */
export function bySetWords(passage: Passage, at: number): Found | null {
  if (meansSomethingElse(passage, at)) return null
  return (
    (passage.tree && byTreePhrase(passage, passage.tree, at)) ??
    byColon(passage, at) ??
    byPhrase(passage, at) ??
    (passage.tree && byAsClause(passage, passage.tree, at)) ??
    (passage.tree ? byTreeNoun(passage, passage.tree, at) : byNoun(passage, at))
  )
}
