import { inOneTransaction, tryOut } from './ask.ts'
import type { Connection } from './driver.ts'
import { findName } from './find-name.ts'
import { forgetName } from './forget-name.ts'
import { forgetReports } from './forget-reports.ts'
import { letBeKeptAgain } from './forgotten.ts'
import { replaceReadings } from './replace-readings.ts'
import { countRevisions, revisions, storiesOfReports } from './revisions.ts'
import type { Trial, Upkeep } from './upkeep.ts'
import { wipe } from './wipe.ts'

/** The upkeep of the ledger at a path. */
export function upkeepOf(connection: Connection, path: string): Upkeep {
  const tried = <Result>({ dryRun }: Trial, work: () => Result): Result =>
    dryRun ? tryOut(connection, work) : inOneTransaction(connection, work)
  return {
    revisions: () => revisions(connection),
    stories: () => storiesOfReports(connection),
    countRevisions: (keyBeginning) => countRevisions(connection, keyBeginning),
    findName: (name) => findName(connection, name),
    forgetReports: (ids, trial) => tried(trial, () => forgetReports(connection, ids, trial.at)),
    forgetName: (name, forms, keep, trial) =>
      tried(trial, () => forgetName(connection, { name, forms, keep, at: trial.at })),
    letBeKeptAgain: (what) => inOneTransaction(connection, () => letBeKeptAgain(connection, what)),
    wipe: () => wipe(connection, path),
    replace: (readings, stories) => inOneTransaction(connection, () => replaceReadings(connection, readings, stories)),
  }
}
