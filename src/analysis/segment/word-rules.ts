import type { Language } from '../../lang/language.ts'
import { byLanguage } from '../by-language.ts'
import { lexiconOf } from '../lexicon.ts'

/** What the rules for tokens and sentences need of a language, ready to look things up in. */
export interface WordRules {
  readonly segmenter: Intl.Segmenter
  readonly abbreviations: ReadonlySet<string>
  readonly elisions: ReadonlySet<string>
  readonly clitics: readonly string[]
  readonly months: ReadonlySet<string>
  /** Whether a word holds sentences together: with a capital, it shows that a sentence begins. */
  isFunctionWord(lower: string): boolean
  /** Whether a word is a form of a verb that reports. */
  isReporting(lower: string): boolean
}

/** A language's words for the rules of this step, prepared when they are first asked for. */
export const wordRules = byLanguage(makeWordRules)

function makeWordRules(language: Language): WordRules {
  const { words, reporting } = lexiconOf(language)
  const functionWords = new Set([
    ...words.determiners,
    ...words.possessives,
    ...words.demonstratives,
    ...words.personalPronouns,
    ...words.relativePronouns,
    ...words.interrogatives,
    ...words.prepositions,
    ...words.coordinators,
    ...words.subordinators,
    ...words.negations,
    ...language.elisions,
  ])
  return {
    segmenter: new Intl.Segmenter(language.code, { granularity: 'word' }),
    abbreviations: new Set(language.abbreviations),
    elisions: new Set(language.elisions),
    clitics: language.clitics,
    months: new Set(language.calendar.months.flat()),
    isFunctionWord: (lower) => functionWords.has(lower),
    isReporting: (lower) => reporting.has(lower),
  }
}
