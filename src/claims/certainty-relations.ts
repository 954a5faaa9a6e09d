import type { Factuality } from '../document/factuality.ts'
import type { Relation } from '../document/relation.ts'
import { bySaid, dayBefore } from './days-apart.ts'
import type { Gathered } from './gather-claims.ts'
import type { Told } from './told-statements.ts'

const degrees: readonly Factuality[] = ['PS+', 'PR+', 'CT+']

/** Where one origin came to say the same with more certainty on a later day, or with less. */
export function certaintyRelations(claims: readonly Gathered[]): Relation[] {
  return claims.flatMap(({ told }) => {
    const latest = new Map<string, Told>()
    return bySaid(told).flatMap((by): Relation[] => {
      const degree = degrees.indexOf(by.statement.factuality)
      if (degree < 0) return []
      const last = latest.get(by.statement.origin)
      latest.set(by.statement.origin, by)
      if (last === undefined || !dayBefore(last, by)) return []
      const before = degrees.indexOf(last.statement.factuality)
      if (before === degree) return []
      const kind = degree > before ? 'stronger' : 'weaker'
      const because = `the same source is ${degree > before ? 'surer' : 'less sure'} than before`
      return [{ kind, from: by.statement.id, to: last.statement.id, because }]
    })
  })
}
