import type { Language } from '../../lang/language.ts'
import { lexiconOf } from '../lexicon.ts'

const arranged = new WeakMap<Language, ReadonlySet<string>>()

/** The words at which a cue may begin or stand, so that every other token is passed over with one look. */
export function startersOf(language: Language): ReadonlySet<string> {
  const made = arranged.get(language) ?? arrange(language)
  arranged.set(language, made)
  return made
}

function arrange(language: Language): ReadonlySet<string> {
  const { sourcePhrases, hearsay, attributionWords, reportingNouns } = language
  const phrases = [...sourcePhrases, ...hearsay].flatMap(({ forms }) => forms)
  return new Set([
    ':',
    ...[...phrases, ...attributionWords.refusals].flatMap(([first]) => (first === undefined ? [] : [first])),
    ...reportingNouns.flatMap(({ forms }) => forms),
    ...lexiconOf(language).reporting.keys(),
  ])
}
