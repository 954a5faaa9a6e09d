import type { Entity } from '../document/entity.ts'
import type { Notice } from '../document/notice.ts'
import type { Reading } from '../document/reading.ts'
import { blacken, blackenCut, blot, type Names } from './blacken.ts'

/** Fields that hold no running text: capitals say nothing in them. */
const addresses: ReadonlySet<string> = new Set(['id', 'url', 'input', 'report', 'of', 'with'])
/** Fields by which the facts of a reading name each other: what stands in them was never in a text. */
const references: ReadonlySet<string> = new Set(['id', 'speaker', 'via', 'nestedIn', 'figures', 'times'])

const notice: Notice = {
  rule: 'name-taken-out',
  span: null,
  message: 'A name was taken out of this report for good: marks of the same length stand in its place.',
}

/**
 * A reading in which the names are blotted out, wherever in it they stand; the same object where they stand nowhere. Its
 * spans hold as before. Who bore a name is an unnamed source of this one report from then on, joined with nobody.
 */
export function blackenReading(reading: Reading, names: Names): Reading {
  const { version, notices, input, report, ...facts } = reading
  const [source, read] = [{ input, report }, facts]
  const blackened = blackenWithin(source, names)
  const readBlackened = blackenWithin(read, names, references)
  if (blackened === source && readBlackened === read) return reading
  const noticed = notices.some(({ rule }) => rule === notice.rule)
  return {
    version,
    ...blackened,
    ...readBlackened,
    entities: unnamed(readBlackened.entities, reading.entities),
    notices: noticed ? notices : [...notices, notice],
  }
}

const nothing: ReadonlySet<string> = new Set()

/** Blots the names out of every text within a value of JSON; the same value where they stand nowhere in it. */
export function blackenWithin<Value>(value: Value, names: Names, passedOver = nothing, field = ''): Value {
  if (typeof value === 'string') return blackenField(value, names, field) as Value
  if (typeof value !== 'object' || value === null) return value
  const before = Object.entries(value)
  const after = before.map(([key, each]) => {
    const name = Array.isArray(value) ? field : key
    return [key, passedOver.has(name) ? each : blackenWithin(each, names, passedOver, name)] as const
  })
  if (after.every(([, each], at) => each === before[at]?.[1])) return value
  return (Array.isArray(value) ? after.map(([, each]) => each) : Object.fromEntries(after)) as Value
}

/** What stands before and behind quoted words, by which they are found again, is cut off wherever it is long enough. */
function blackenField(value: string, names: Names, field: string): string {
  if (field === 'prefix') return blackenCut(value, names, 'start')
  if (field === 'suffix') return blackenCut(value, names, 'end')
  return blacken(value, names, addresses.has(field))
}

/**
 * Marks are no name: who bears nothing else is told apart by a number, and none is taken for a person's own. Entities that
 * bore marks `before` stay as they are; without it, of a text that was read with the marks in it, all are unnamed.
 */
export function unnamed(entities: readonly Entity[], before: readonly Entity[] = []): readonly Entity[] {
  let bare = 0
  return entities.map((entity, at) => {
    const { name } = entity
    if (!name.includes(blot)) return entity
    const marks = !/[\p{L}\p{N}]/u.test(name)
    if (marks) bare++
    const told = marks && bare > 1 ? `${name} ${bare}` : name
    return told === name && name === before[at]?.name ? entity : { ...entity, name: told, type: 'anonymous' as const }
  })
}
