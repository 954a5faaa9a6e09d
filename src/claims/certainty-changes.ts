import { bySaid, dayBefore } from './days-apart.ts'
import { directionOfCertainty } from './direction.ts'
import type { Gathered } from './gather-claims.ts'
import type { PlacedChange } from './placed-change.ts'
import type { Told } from './told-statements.ts'

/**
 * Where a claim came to be told with another certainty: by the same origin on a later day, or by somebody who confirms
 * what was only passed on as hearsay before. Certainties are given as FactBank's values.
 */
export function certaintyChanges(claims: readonly Gathered[]): PlacedChange[] {
  return claims.flatMap(({ id, told }) => {
    const latest = new Map<string, Told>()
    const given = new Set<string>()
    let hearsay: Told | undefined
    return bySaid(told).flatMap((by, i) => {
      const { origin, factuality, reportive } = by.statement
      const last = latest.get(origin) ?? (confirms(by) ? hearsay : undefined)
      hearsay = reportive && (i === 0 || hearsay !== undefined) ? by : undefined
      // What a report still tells as it was before is no second turn.
      const again = given.has(`${origin} ${factuality}`)
      given.add(`${origin} ${factuality}`)
      if (again) return []
      latest.set(origin, by)
      if (last === undefined || last.statement.factuality === factuality || !dayBefore(last, by)) return []
      const change = { at: by.givenAt, report: by.member.id, kind: 'certainty', claim: id } as const
      const direction = directionOfCertainty(last.statement.factuality, factuality)
      const way = direction === undefined ? {} : { direction }
      return [{ by, change: { ...change, before: last.statement.factuality, after: factuality, ...way } }]
    })
  })
}

function confirms({ statement: { act, factuality } }: Told): boolean {
  return act === 'confirm' && factuality.startsWith('CT')
}
