import type { EntityType } from '../document/entity.ts'
import { digest } from '../document/identity.ts'
import type { Origin } from '../document/origin.ts'
import type { Reading } from '../document/reading.ts'
import { bodyKeys } from './body-meaning.ts'
import type { Member } from './member.ts'
import { ownWords, personSound, vowelsIn } from './person-sound.ts'
import { plainName } from './plain-name.ts'
import { shorten } from './shorten.ts'
import type { Source } from './source-of.ts'
import { titleOf } from './title-of.ts'

/** How an origin without a name is called. */
const notNamed = 'source not named'
const reportItself = 'the report itself'
/** So much of a title tells one report from another. */
const longestTitle = 60

/** Gives every source of a story its origin, the same for the same name in whatever report. */
export interface OriginBook {
  /** `words` tell apart the sources of one report that it does not name. */
  originOf(source: Source, member: Member, words: string): string
  /** All that were given, in the order of their first. */
  origins(): Origin[]
}

/**
 * Opens the book for a story. Origins are joined by name: a surname alone is the one person of the story who bears it;
 * bodies of one name in two countries are two, and one body named in two languages is one, as is a person whose full name
 * they write differently. Whoever is only described
 * («il ministro», "officials") is somebody of that report, and is joined with nobody of another.
 */
export function originBook(members: readonly Member[]): OriginBook {
  const named = members.flatMap(({ reading }) => fullNamesOf(reading))
  const persons = soundsOf(named)
  const fullNames = bySurname(named, persons)
  const countries = countriesIn(members)
  const bodyKey = bodyKeys(members)
  const given = new Map<string, Origin>()
  const comparable = comparableNames()
  const ids = new Map<string, string>()
  const idOf = (key: string) => {
    const id = ids.get(key) ?? `o-${digest(key).slice(0, 10)}`
    ids.set(key, id)
    return id
  }
  const keyOf = (source: Source, { id, reading }: Member, words: string): { key: string; name: string } => {
    if (source.name === null)
      return source.kind === 'outlet'
        ? { key: `report ${id}`, name: reportName(reading) }
        : { key: `unnamed ${id} ${words}`, name: notNamed }
    const { plain, sound } = comparable(source.name, reading.report.language)
    if (!source.proper) return { key: `described ${id} ${plain}`, name: source.name }
    // Who is a person in one report is no body in another, however it calls him: «el presidente del consejo, X».
    const body = source.entity === null || persons.has(sound) ? null : bodyKey(source.entity, reading)
    if (body !== null) return { key: `body ${body}`, name: source.name }
    const full = fullNames.get(plain)
    if (full !== undefined && mayBeSurname(source, reading, full.sound))
      return { key: `person ${full.sound}`, name: full.name }
    if (persons.has(sound)) return { key: `person ${sound}`, name: source.name }
    const several = (countries.get(plain)?.size ?? 0) > 1
    return { key: `name ${plain}${several ? ` ${source.entity?.country ?? id}` : ''}`, name: source.name }
  }
  return {
    originOf(source, member, words) {
      const { key, name } = keyOf(source, member, words)
      const id = idOf(key)
      const known = given.get(id)
      const affiliation = source.entity?.country ?? null
      if (known === undefined) given.set(id, { id, name, type: typeOf(source), affiliation, promptedBy: null })
      else if (known.affiliation === null && affiliation !== null) given.set(id, { ...known, affiliation })
      return id
    },
    origins: () => [...given.values()],
  }
}

/** Gives a name as it is compared with others, and its sound; most sources speak again and again. */
function comparableNames(): (name: string, language: string) => { readonly plain: string; readonly sound: string } {
  const known = new Map<string, { plain: string; sound: string }>()
  return (name, language) => {
    const key = `${language} ${name}`
    const found = known.get(key) ?? { plain: plainName(name, language), sound: soundOf(name, language) }
    known.set(key, found)
    return found
  }
}

/** A report of an unknown outlet is called by its title: two such reports need not be of one outlet. */
function reportName(reading: Reading): string {
  const title = titleOf(reading)
  return title === null ? reportItself : `“${shorten(title, longestTitle)}”`
}

/**
 * Whether a name alone may be a person's surname. What a report names by it alone often reads like a body; but where the
 * same report names the person too and keeps the two apart, it is one: a firm of that name, a street, a newspaper.
 */
function mayBeSurname({ entity }: Source, { entities, report }: Reading, full: string): boolean {
  if (entity === null || entity.type === 'person') return true
  if (entity.type !== 'organisation' && entity.type !== 'group') return false
  return !entities.some(({ name }) => soundOf(name, report.language) === full)
}

function typeOf({ entity, kind, proper }: Source): EntityType {
  if (entity !== null) return entity.type
  if (kind === 'outlet') return 'media'
  return proper ? 'group' : 'anonymous'
}

function soundOf(name: string, language: string): string {
  return personSound(ownWords(name, language))
}

/** A person whom a report names in full. */
interface FullName {
  readonly reading: Reading
  readonly name: string
  readonly plain: string
  readonly sound: string
  readonly vowels: string
}

function fullNamesOf(reading: Reading): readonly FullName[] {
  const { language } = reading.report
  return reading.entities.flatMap(({ name, type }) => {
    const words = type === 'person' ? ownWords(name, language) : []
    if (words.length < 2) return []
    return [{ reading, name, plain: plainName(name, language), sound: personSound(words), vowels: vowelsIn(words) }]
  })
}

/** By the sound of the name the persons of a story; without those that one report gives to two people. */
function soundsOf(named: readonly FullName[]): ReadonlySet<string> {
  const shared = new Set<string>()
  const inReport = new Map<Reading, Map<string, string>>()
  for (const { reading, sound, vowels } of named) {
    const names = inReport.get(reading) ?? new Map<string, string>()
    inReport.set(reading, names)
    // «Muamar» and «Muammar Gadafi» are one, «Daniela» and «Danila Greco» two.
    if ((names.get(sound) ?? vowels) !== vowels) shared.add(sound)
    names.set(sound, vowels)
  }
  return new Set(named.flatMap(({ sound }) => (shared.has(sound) ? [] : sound)))
}

/** The persons of a story by their surname, where only one bears it, however each report writes the rest. */
function bySurname(
  named: readonly FullName[],
  persons: ReadonlySet<string>,
): ReadonlyMap<string, { readonly sound: string; readonly name: string }> {
  const bearers = new Map<string, Map<string, FullName>>()
  for (const each of named) {
    const surname = each.plain.split(' ').at(-1) ?? ''
    const names = bearers.get(surname) ?? new Map<string, FullName>()
    bearers.set(surname, names)
    const who = persons.has(each.sound) ? each.sound : each.plain
    if (!names.has(who)) names.set(who, each)
  }
  return new Map(
    [...bearers].flatMap(([surname, names]) => {
      const [only, ...others] = names.values()
      return only === undefined || others.length > 0 ? [] : [[surname, only]]
    }),
  )
}

function countriesIn(members: readonly Member[]): Map<string, Set<string>> {
  const countries = new Map<string, Set<string>>()
  for (const { reading } of members)
    for (const { name, type, country } of reading.entities) {
      if (type === 'person' || country === null) continue
      const plain = plainName(name, reading.report.language)
      countries.set(plain, (countries.get(plain) ?? new Set()).add(country))
    }
  return countries
}
