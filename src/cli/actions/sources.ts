import { listSources } from '../../queries/list-sources.ts'
import { noLedgerYet } from '../print/no-ledger-yet.ts'
import { knownSourceInWords } from '../print/source-in-words.ts'
import { styleFor } from '../print/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { askLedger, type Kept } from './with-grades.ts'

/** What `sources` was asked. */
export interface SourcesRequest extends Kept {
  readonly limit: number
  readonly json: boolean
}

/** Prints the register of sources. A ledger that is not there has none, and none is made by asking. */
export async function printSources(
  { limit, json, ...kept }: SourcesRequest,
  { out, err, environment }: Surroundings,
): Promise<number> {
  const found = await askLedger(
    kept,
    () => null,
    async (ledger, grades) => listSources(ledger, limit, grades),
  )
  if (found === null) await err.write(noLedgerYet(kept.ledger))
  const style = styleFor(out, environment)
  for (const source of found ?? [])
    if (!(await out.write(json ? `${JSON.stringify(source)}\n` : knownSourceInWords(source, style)))) break
  return 0
}
