import type { Change } from '../document/change.ts'
import type { Origin } from '../document/origin.ts'
import { editsOf } from './edits.ts'
import type { Gathered } from './gather-claims.ts'
import type { Member } from './member.ts'

/**
 * What each report brought into the story that was not there before, in the order of the reports: new claims, further
 * origins of a claim, and what an outlet edited in it.
 */
export function changesOf(
  members: readonly Member[],
  claims: readonly Gathered[],
  origins: readonly Origin[],
): Change[] {
  const names = new Map(origins.map(({ id, name }) => [id, name]))
  const broughtBy = new Map<string, Change[]>(members.map((member) => [member.id, []]))
  for (const { id: claim, told } of claims) {
    const known: string[] = []
    for (const { statement, saying } of told) {
      if (known.includes(statement.origin)) continue
      const change = { at: statement.at, report: statement.report, claim } as const
      const name = names.get(statement.origin) ?? null
      broughtBy
        .get(statement.report)
        ?.push(
          known.length === 0
            ? { ...change, kind: 'claim', before: null, after: saying.best.proposition }
            : { ...change, kind: 'origin', before: names.get(known[0] ?? '') ?? null, after: name },
        )
      known.push(statement.origin)
    }
  }
  return members.flatMap((member) => [...(broughtBy.get(member.id) ?? []), ...editsOf(member)])
}
