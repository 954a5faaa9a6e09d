import type { Change } from '../../document/change.ts'

/** What one report changed at one time. */
export interface ChangeGroup {
  readonly at: string | null
  readonly report: string
  readonly changes: readonly Change[]
}

/** Neighbouring changes of one report at one time put together, in their order. */
export function changeGroups(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups: { at: string | null; report: string; changes: Change[] }[] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (last !== undefined && last.report === change.report && last.at === change.at) last.changes.push(change)
    else groups.push({ at: change.at, report: change.report, changes: [change] })
  }
  return groups
}
