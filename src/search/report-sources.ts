import { plainName } from '../claims/plain-name.ts'
import { sourcesOf } from '../claims/source-of.ts'
import type { EntityType } from '../document/entity.ts'
import type { Reading } from '../document/reading.ts'

/** A source that a report names, and how often it speaks there. */
export interface ReportSource {
  /** The name for comparing: lower case, no diacritics, no article. */
  readonly plain: string
  readonly name: string
  readonly type: EntityType
  readonly country: string | null
  readonly statements: number
}

/**
 * The sources of a report by name, in the order in which they first speak: those that it names (nobody who is only
 * described, «il ministro»), and its outlet for hearsay and figures in its own voice.
 */
export function sourcesIn(reading: Reading): ReportSource[] {
  const { language, outlet } = reading.report
  const found = new Map<string, ReportSource>()
  const add = (name: string, type: EntityType, country: string | null) => {
    const plain = plainName(name, language)
    if (plain === '') return
    const before = found.get(plain)
    found.set(
      plain,
      before ? { ...before, statements: before.statements + 1 } : { plain, name, type, country, statements: 1 },
    )
  }
  for (const { name, proper, entity } of sourcesOf(reading).values())
    if (name !== null && proper) add(name, entity?.type ?? 'group', entity?.country ?? null)
  for (const { reportive, figures } of reading.voice)
    if (outlet !== null && (reportive || figures.length > 0)) add(outlet, 'media', null)
  return [...found.values()]
}
