import { ReportedlyError } from '../errors.ts'

/** Primary result codes of SQLite that tell of the file or its surroundings, in words: https://sqlite.org/rescode.html */
const reasons: ReadonlyMap<number, string> = new Map([
  [3, 'access to it is denied'],
  [8, 'it cannot be written'],
  [10, 'the disk gives an error'],
  [11, 'it is damaged'],
  [13, 'the disk is full'],
  [14, 'it cannot be opened or made there'],
  [23, 'access to it is denied'],
  [26, 'it is not a SQLite database'],
])

/**
 * What to throw for an error of SQLite: 'ledger-busy' or 'ledger-unusable' where it tells of the file, else the error
 * itself, which is then a mistake of ours. `resultCode` is SQLite's, primary or extended.
 */
function ledgerTrouble(path: string, resultCode: number | undefined, error: unknown): unknown {
  // The low byte of an extended code is the primary one.
  const primary = (resultCode ?? 0) & 0xff
  if (primary === 5 || primary === 6) return new ReportedlyError('ledger-busy', { path }, { cause: error })
  const reason = reasons.get(primary)
  return reason === undefined ? error : new ReportedlyError('ledger-unusable', { path, reason }, { cause: error })
}

/** Does work with SQLite on the file at `path`, and throws what `ledgerTrouble` makes of its errors. */
export type Guard = <Result>(work: () => Result) => Result

/** The guard of one file, by a driver that knows where its errors hold SQLite's code. */
export function guardOf(path: string, resultCodeOf: (error: unknown) => number | undefined): Guard {
  return (work) => {
    try {
      return work()
    } catch (error) {
      throw ledgerTrouble(path, resultCodeOf(error), error)
    }
  }
}
