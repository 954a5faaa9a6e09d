import type { Entity } from '../../document/entity.ts'
import type { Reading } from '../../document/reading.ts'
import type { ReportStatement } from './report-statements.ts'

/** A reading with what its ids stand for at hand, and the numbers under which its statements are shown. */
export interface ReadingIndex {
  readonly reading: Reading
  readonly entities: ReadonlyMap<string, Entity>
  readonly figures: ReadonlyMap<string, Reading['figures'][number]>
  readonly times: ReadonlyMap<string, Reading['times'][number]>
  readonly numbers: ReadonlyMap<string, string>
}

export function indexReading(reading: Reading, statements: readonly ReportStatement[]): ReadingIndex {
  const byId = <Fact extends { readonly id: string }>(facts: readonly Fact[]) =>
    new Map(facts.map((fact) => [fact.id, fact]))
  return {
    reading,
    entities: byId(reading.entities),
    figures: byId(reading.figures),
    times: byId(reading.times),
    numbers: new Map(
      statements.map((statement) => [
        statement.kind === 'voice' ? statement.voice.id : statement.attribution.id,
        statement.number,
      ]),
    ),
  }
}
