import type { EntityType } from '../../document/entity.ts'
import type { Language } from '../../lang/language.ts'
import { indexPhrases, type PhraseIndex } from '../phrases.ts'

/** A name that everybody knows, whatever the report says of it. */
export interface KnownName {
  /** Names of one thing share it: «Stati Uniti» and «Usa». */
  readonly key: string
  readonly type: EntityType
  readonly country: string | null
}

const arranged = new WeakMap<Language, PhraseIndex<KnownName>>()

/** States, their capitals, the names for their governments, and bodies that have several names. */
export function knownNamesOf(language: Language): PhraseIndex<KnownName> {
  const known = arranged.get(language)
  if (known) return known
  const made = indexPhrases([...namesOf(language)].map(([name, value]) => [name.split(' '), value] as const))
  arranged.set(language, made)
  return made
}

function* namesOf({ people }: Language): Generator<readonly [string, KnownName]> {
  for (const [code, names] of Object.entries(people.countryNames))
    for (const name of names) yield [name, { key: `state ${code}`, type: 'place', country: code }]
  for (const [name, code] of Object.entries(people.capitals))
    yield [name, { key: `capital ${code} ${name}`, type: 'place', country: code }]
  for (const [name, code] of Object.entries(people.governments))
    yield [name, { key: `seat ${name}`, type: 'organisation', country: code }]
  for (const names of people.aliases) {
    const [usual = ''] = names
    const country = people.countries[usual] ?? null
    const value: KnownName =
      country === null
        ? { key: `body ${usual}`, type: 'organisation', country }
        : { key: `state ${country}`, type: 'place', country }
    for (const name of names) yield [name, value]
  }
}
