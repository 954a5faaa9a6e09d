import type { Language } from '../../lang/language.ts'
import { byLanguage } from '../by-language.ts'
import { lexiconOf } from '../lexicon.ts'

/** The words at which a cue may begin or stand, so that every other token is passed over with one look. */
export const startersOf = byLanguage(arrange)

function arrange(language: Language): Pick<ReadonlySet<string>, 'has'> {
  const { sourcePhrases, hearsay, attributionWords, reportingNouns } = language
  const phrases = [...sourcePhrases, ...hearsay].flatMap(({ forms }) => forms)
  const { reporting } = lexiconOf(language)
  const others = new Set([
    ':',
    ...(attributionWords.asClauses === undefined ? [] : attributionWords.asWords),
    ...[...phrases, ...attributionWords.refusals].flatMap(([first]) => (first === undefined ? [] : [first])),
    ...reportingNouns.flatMap(({ forms }) => forms),
  ])
  return { has: (lower) => others.has(lower) || reporting.has(lower) }
}
