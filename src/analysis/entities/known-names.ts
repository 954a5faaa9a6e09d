import type { EntityType } from '../../document/entity.ts'
import type { Language } from '../../lang/language.ts'
import { byLanguage } from '../by-language.ts'
import { countryOf, formsOf } from '../countries.ts'
import { indexPhrases } from '../phrases.ts'

/** A name that everybody knows, whatever the report says of it. */
export interface KnownName {
  /** Names of one thing share it: «Stati Uniti» and «Usa». */
  readonly key: string
  readonly type: EntityType
  readonly country: string | null
}

/** States, their capitals, the names for their governments, and bodies that have several names. */
export const knownNamesOf = byLanguage((language) =>
  indexPhrases([...namesOf(language)].map(([name, value]) => [name.split(' '), value] as const)),
)

/** The first of two equal names counts. */
function* namesOf(language: Language): Generator<readonly [string, KnownName]> {
  const { countries, aliases } = language.people
  // What is a state's name and a capital's, as «lussemburgo», is the state's.
  for (const [name, { code: country, kind }] of [...formsOf(countries)].reverse()) {
    if (kind === 'name') yield [name, { key: `state ${country}`, type: 'place', country }]
    if (kind === 'capital') yield [name, { key: `capital ${country} ${name}`, type: 'place', country }]
    if (kind === 'government') yield [name, { key: `seat ${name}`, type: 'organisation', country }]
  }
  for (const names of aliases) {
    const [usual = ''] = names
    const country = countryOf(language, usual)
    const value: KnownName =
      country === null
        ? { key: `body ${usual}`, type: 'organisation', country }
        : { key: `state ${country}`, type: 'place', country }
    for (const name of names) yield [name, value]
  }
}
