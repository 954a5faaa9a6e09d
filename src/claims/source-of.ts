import type { Attribution } from '../document/attribution.ts'
import type { Entity } from '../document/entity.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import { wordingOf } from './wording.ts'

/** Who a report gives as the source of some words: an entity, words that name nobody known, or the outlet itself. */
export interface Source {
  /** The same for the same source of one report. */
  readonly key: string
  readonly kind: 'entity' | 'words' | 'outlet' | 'unnamed'
  /** As the report names it; null where it names none. */
  readonly name: string | null
  readonly entity: Entity | null
  /** Whether the name is somebody's own, and not only what they are: «il ministro», "officials". */
  readonly proper: boolean
}

/** The outlet, for what it says in its own voice. */
export function outletOf({ report }: Reading): Source {
  const named = report.outlet !== null
  return { key: 'outlet', kind: 'outlet', name: report.outlet, entity: null, proper: named }
}

/** The sources of a report's attributions, by the attribution's id. */
export function sourcesOf(reading: Reading): ReadonlyMap<string, Source> {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  return new Map(reading.attributions.map((attribution) => [attribution.id, sourceOf(attribution, reading, entities)]))
}

function sourceOf(attribution: Attribution, reading: Reading, entities: ReadonlyMap<string, Entity>): Source {
  const entity = entities.get(attribution.speaker ?? '')
  if (entity !== undefined) {
    const proper = entity.type !== 'anonymous' && /\p{Lu}/u.test(entity.name)
    return { key: `entity ${entity.id}`, kind: 'entity', name: entity.name, entity, proper }
  }
  const first = attribution.source[0]
  const name = attribution.source.map((span) => wordsOf(reading.report.text, span)).join(' ')
  if (first === undefined || name === '')
    return { key: 'unnamed', kind: 'unnamed', name: null, entity: null, proper: false }
  const key = `words ${wordingOf(name, reading.report.language).key}`
  return { key, kind: 'words', name, entity: null, proper: hasProperName(reading.report.text, first, name) }
}

/** A capital after the first letter, or at it where no sentence begins. */
function hasProperName(text: string, [start]: Span, name: string): boolean {
  const before = text.slice(Math.max(0, start - 9), start)
  const opens = before.trim() === '' || /[.!?:«“"—–-]\s*$|\n\s*$/u.test(before)
  return /\p{Lu}/u.test(opens ? name.slice(1) : name)
}
