import { existsSync } from 'node:fs'
import { ReportedlyError } from '../../errors.ts'
import { copiesOf } from '../../queries/copies.ts'
import { copiesInWords } from '../print/copies-in-words.ts'
import { styleFor } from '../print/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { withLedger } from './with-ledger.ts'

/** What `copies` was asked. */
export interface CopiesRequest {
  readonly id: string
  readonly json: boolean
  readonly ledger: string
}

/** Prints the copies of one story. Throws 'story-unknown'; a ledger that is not there holds none, and is not made. */
export async function copies(
  { id, json, ledger: path }: CopiesRequest,
  { out, err, environment }: Surroundings,
): Promise<number> {
  if (!existsSync(path)) throw new ReportedlyError('story-unknown', { id })
  const found = await withLedger(path, (ledger) => copiesOf(ledger, id))
  if (json) await out.write(`${JSON.stringify(found)}\n`)
  else if (found.groups.length === 0) await err.write('No report of the story gives the text of another.\n')
  else await out.write(copiesInWords(found, styleFor(out, environment)))
  return 0
}
