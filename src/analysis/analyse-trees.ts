import type { Draft } from '../document/draft.ts'
import type { Sentence } from '../document/sentence.ts'
import type { Language } from '../lang/language.ts'
import { identify, type Likeliest } from './language/identify.ts'
import { partsOf } from './parts/parts-of.ts'
import { type Engine, readTrees, type Trees } from './read-trees.ts'
import { segment } from './segment/segment.ts'

/** Gives the engine of a language by its BCP 47 primary tag; undefined where there is none. */
export type EngineOf = (language: string) => Engine | undefined

/** The sentences of a report with their trees, which are over the tokens of all sentences in their order. */
export interface SentenceTrees {
  readonly kind: 'trees'
  /** BCP 47 primary tag. */
  readonly language: string
  readonly sentences: readonly Sentence[]
  readonly trees: Trees
  /** It has the names behind the numbers in the trees. */
  readonly engine: Engine
}

/** Why a report has no trees: we do not know the words of its language, or nothing was learned of its sentences. */
export interface NoTrees {
  readonly kind: 'language-unknown' | 'no-engine'
  /** BCP 47 primary tag; `und` where the language cannot be told. */
  readonly language: string
}

/**
 * One report's draft in, the trees of its sentences out (Universal Dependencies); boilerplate has none. An engine is
 * asked for only where it is needed. Pure: same draft, languages and engines, same trees.
 */
export function analyseTrees(
  draft: Draft,
  languages: ReadonlyMap<string, Language>,
  engineOf: EngineOf,
  likeliest: Likeliest,
): SentenceTrees | NoTrees {
  const code = identify(draft, likeliest)
  const language = languages.get(code)
  if (language === undefined) return { kind: 'language-unknown', language: code }
  const engine = engineOf(code)
  if (engine === undefined) return { kind: 'no-engine', language: code }
  const parts = partsOf(draft, language)
  const sentences = segment(draft.text, parts, language)
  const trees = readTrees(
    sentences.map(({ tokens }) => tokens),
    engine,
  )
  return { kind: 'trees', language: code, sentences, trees, engine }
}
