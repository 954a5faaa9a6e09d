import { endOfVerb } from '../lexicon.ts'
import type { MainClause } from './main-clause.ts'
import type { Signs } from './signs.ts'

/**
 * «“Creemos que está en la ciudad”», «añadió que creía que …»: who says that they believe it is no surer than that. Where a verb
 * needs no subject, one that opens what somebody tells (`dropsSubject`) is said of that somebody.
 */
export function believesItself(clause: MainClause, signs: Signs, dropsSubject: boolean): boolean {
  const { tokens, verb, next } = clause
  const { complementisers } = signs.lexicon.words
  if (verb === null || !saysOf(clause, signs, dropsSubject, ['believe'])) return false
  return (
    (typeof next === 'string' && complementisers.has(next)) ||
    tokens.slice(verb + 1).some(({ lower }) => signs.lexicon.isFinite(lower))
  )
}

/** «“Pedimos a todos que …”», "“We demand the release”": in their own words they do what they say. */
export function asksItself(clause: MainClause, signs: Signs): boolean {
  const { tokens, verb, next } = clause
  const { determiners, prepositions, complementisers, infinitiveMarkers } = signs.lexicon.words
  if (verb === null || !saysOf(clause, signs, false, ['demand', 'order'])) return false
  // «chiediamo scusa»: a bare noun is part of the verb.
  const behind = tokens[verb + 1]?.lower ?? next ?? ''
  if ([determiners, complementisers].some((words) => words.has(behind)) && !prepositions.has(behind)) return true
  // «llamamos a todos a salir», but not «llamé a la familia».
  const asked =
    (typeof next === 'string' && complementisers.has(next)) ||
    tokens.slice(verb + 1).some(({ lower }) => signs.lexicon.hasMood(lower, 'infinitive'))
  return asked && (prepositions.has(behind) || infinitiveMarkers.has(behind))
}

/** Whether a clause opens with a verb that does one of these acts and is said of the one who speaks. */
function saysOf({ tokens, verb }: MainClause, signs: Signs, dropsSubject: boolean, acts: readonly string[]): boolean {
  const { lexicon, is } = signs
  if (verb === null) return false
  const before = tokens.slice(0, verb).flatMap(({ lower, kind }) => (kind === 'mark' ? [] : lower))
  const others = before.filter((word) => !is.self.has(word))
  const opens = others.every(
    (word) => lexicon.words.cliticPronouns.has(word) || is.negationBefore.has(word) || lexicon.isAdverb(word),
  )
  const lower = tokens[verb]?.lower ?? ''
  const first = lexicon.verbForms(lower).every(({ person }) => person === 1)
  // « nous sommes »: of another verb than « nous le sommons de ».
  if (!opens || lexicon.isAuxiliary(lower) || !(first || dropsSubject || others.length < before.length)) return false
  const readings = (lexicon.reporting.get(lower) ?? []).filter(
    (reading) => endOfVerb(tokens, verb + 1, reading, lexicon) !== null,
  )
  return readings.length > 0 && readings.every(({ verb: { act } }) => acts.includes(act))
}
