import { existsSync } from 'node:fs'
import { type WhoSaidAsked, whoSaid } from '../../queries/who-said.ts'
import { noLedgerYet } from '../print/no-ledger-yet.ts'
import { styleFor } from '../print/style.ts'
import { whoSaidInWords } from '../print/who-said-in-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { withLedger } from './with-ledger.ts'

/** What `who-said` was asked. */
export interface WhoSaidRequest {
  readonly asked: WhoSaidAsked
  readonly json: boolean
  readonly ledger: string
}

/** Prints who said some words. Throws 'words-missing'. */
export async function printWhoSaid(
  { asked, json, ledger: path }: WhoSaidRequest,
  { out, err, environment }: Surroundings,
): Promise<number> {
  if (!existsSync(path)) {
    await err.write(noLedgerYet(path))
    return 0
  }
  const found = await withLedger(path, (ledger) => whoSaid(ledger, asked))
  if (json) await out.write(`${JSON.stringify(found)}\n`)
  else if (found.said.length > 0) await out.write(whoSaidInWords(found, styleFor(out, environment)))
  if (found.said.length === 0)
    await err.write('No statement was found. `reportedly search` looks in the whole text of the reports.\n')
  if (found.leftOut > 0) await err.write(`${found.leftOut} more stories may hold some; ask for more words.\n`)
  return 0
}
