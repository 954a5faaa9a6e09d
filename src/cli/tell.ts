import type { ReportedlyError } from '../errors.ts'
import type { Account } from '../ingest/archives/account.ts'
import { accountInWords } from './print/account-in-words.ts'
import { printable } from './print/printable.ts'
import type { Surroundings } from './surroundings.ts'

/** Says on standard error what went wrong. Names of inputs are foreign words, so nothing in them reaches the terminal raw. */
export async function tell(failure: ReportedlyError, { err }: Surroundings): Promise<void> {
  await err.write(`${printable(failure.message)}\n`)
}

/** Says on standard error what was in an archive. */
export async function tellAccount(account: Account, { err }: Surroundings): Promise<void> {
  await err.write(`${printable(accountInWords(account))}\n`)
}
