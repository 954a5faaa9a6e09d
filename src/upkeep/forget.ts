import { storyLedger } from '../claims/story-ledger.ts'
import { ReportedlyError } from '../errors.ts'
import { type NameForm, nameForms } from '../forgetting/name-forms.ts'
import { namePieces } from '../forgetting/name-pieces.ts'
import type { Ledger } from '../store/ledger.ts'
import { readingKey } from '../store/reading-key.ts'
import type { TakenName, TakenReports, Trial } from '../store/upkeep.ts'
import { fingerprint } from '../stories/fingerprint.ts'

/** What somebody wants forgotten: reports by their ids, or a name in all its forms. */
export type Target =
  | {
      readonly kind: 'reports'
      readonly ids: readonly string[]
      /** Copies of the report that stay, by their ids. */
      readonly copies: readonly string[]
    }
  | { readonly kind: 'name'; readonly name: string; readonly forms: readonly NameForm[] }

/** What was taken out, or would be. */
export type Taken = ({ readonly kind: 'reports' } & TakenReports) | ({ readonly kind: 'name' } & TakenName)

export interface TargetOptions {
  /** Whether what is a copy of the report goes with it. */
  readonly copies: boolean
  /** Whether only the whole name goes, and not the surname alone. */
  readonly wholeName: boolean
}

/**
 * What is meant: the report with this id, else the name. Throws 'nothing-to-forget' for what can be neither; whether the name
 * stands anywhere, a trial tells.
 */
export async function findTarget(ledger: Ledger, what: string, options: TargetOptions): Promise<Target> {
  const report = await ledger.report(what)
  if (report !== null) {
    const copies = await copiesOf(ledger, report.story, report.id)
    return {
      kind: 'reports',
      ids: [report.id, ...(options.copies ? copies : [])],
      copies: options.copies ? [] : copies,
    }
  }
  const name = what.trim().replace(/\s+/gu, ' ')
  if (namePieces(name).length === 0) throw new ReportedlyError('nothing-to-forget', { what })
  const forms = nameForms({ name, ...ledger.upkeep.findName(name) })
  const whole = forms.some(({ stand }) => stand === 'anywhere')
  return {
    kind: 'name',
    name,
    forms: options.wholeName && whole ? forms.filter(({ stand }) => stand === 'anywhere') : forms,
  }
}

async function copiesOf(ledger: Ledger, story: string, id: string): Promise<string[]> {
  const { reports } = storyLedger(story, await ledger.storyMembers(story)).story
  return reports.filter(({ copyOf }) => copyOf === id).map((report) => report.id)
}

/**
 * Takes it out of the ledger for good, or only finds out what that would take. Throws 'nothing-to-forget' where a name
 * stands nowhere, and 'old-bytes-left' where everything is done but that the file could not be written anew.
 */
export function forget(ledger: Ledger, target: Target, trial: Trial): Taken {
  const taken = take(ledger, target, trial)
  if (!trial.dryRun) ledger.upkeep.wipe()
  return taken
}

function take({ upkeep }: Ledger, target: Target, trial: Trial): Taken {
  if (target.kind === 'reports') return { kind: 'reports', ...upkeep.forgetReports(target.ids, trial) }
  const { name, forms } = target
  const keep = (reading: Parameters<typeof readingKey>[0]) => ({
    key: readingKey(reading),
    fingerprint: fingerprint(reading),
  })
  const taken = upkeep.forgetName(name, forms, keep, trial)
  if (taken.reports.length === 0 && taken.rows.size === 0)
    throw new ReportedlyError('nothing-to-forget', { what: name })
  return { kind: 'name', ...taken }
}
