import type { EntityType } from '../../document/entity.ts'
import type { Language } from '../../lang/language.ts'
import { byLanguage } from '../by-language.ts'

/** What a noun says of the one it stands for. */
export interface NounKind {
  readonly type: EntityType
  /** The form under which the noun is listed: «ministra» → «ministro». */
  readonly lemma: string
}

/** The nouns of a language that may stand for a source, and the other words around a name. */
export interface NounKinds {
  /** All that a noun may be; the first is the likeliest. */
  kindsOf(lower: string): readonly NounKind[]
  readonly headRoles: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly ledBodies: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
  /** «mesi», "weeks". */
  readonly durations: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, 'person' | 'several' | 'thing' | 'she or they'>
  readonly same: ReadonlySet<string>
}

/** The noun kinds of a language, arranged when they are first asked for. */
export const nounKindsOf = byLanguage(arrange)

function arrange({ people, calendar, times, numbers, attributionWords, closedClasses }: Language): NounKinds {
  const kinds = new Map<string, NounKind[]>()
  const add = (type: EntityType, entries: readonly (readonly string[])[]) => {
    for (const forms of entries)
      for (const form of forms) {
        const list = kinds.get(form) ?? []
        list.push({ type, lemma: forms[0] ?? form })
        kinds.set(form, list)
      }
  }
  add('person', people.roles)
  add('organisation', people.bodies)
  add('media', people.media)
  add('anonymous', people.anonymous)
  add('group', people.groups)
  add('document', people.documents)
  return {
    kindsOf: (lower) => kinds.get(lower) ?? (closedClasses.nounsHaveCapitals ? lastPart(lower, kinds) : []),
    headRoles: new Set(people.headRoles),
    titles: new Set(people.titles),
    ledBodies: new Set(people.ledBodies),
    calendar: new Set([...calendar.months.flat(), ...calendar.weekdays.flat(), ...calendar.relativeDays]),
    durations: new Set([...numbers.notFigures, ...Object.values(times.parts).flat()]),
    pronouns: new Map(Object.entries(attributionWords.pronouns)),
    same: new Set(people.same),
  }
}

/** «Grenzpolizei» is a Polizei: what the longest known noun at the end of a compound may be. */
function lastPart(lower: string, kinds: ReadonlyMap<string, readonly NounKind[]>): readonly NounKind[] {
  for (let at = 3; at <= lower.length - 5; at++) {
    const found = kinds.get(lower.slice(at))
    if (found !== undefined) return found
  }
  return []
}
