import { existsSync } from 'node:fs'
import { listStories } from '../../queries/list-stories.ts'
import { noLedgerYet } from '../print/no-ledger-yet.ts'
import { styleFor } from '../print/style.ts'
import { summaryInWords } from '../print/summary-in-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { withLedger } from './with-ledger.ts'

/** Prints the stories of a ledger, newest first. A ledger that is not there has none, and none is made by asking. */
export async function stories(
  { json, ledger: path }: { readonly json: boolean; readonly ledger: string },
  { out, err, environment }: Surroundings,
): Promise<number> {
  if (!existsSync(path)) {
    await err.write(noLedgerYet(path))
    return 0
  }
  const style = styleFor(out, environment)
  const found = await withLedger(path, listStories)
  if (found.length === 0) await err.write('There are no stories in the ledger yet. `reportedly add` adds reports.\n')
  for (const summary of found)
    if (!(await out.write(json ? `${JSON.stringify(summary)}\n` : summaryInWords(summary, style)))) break
  return 0
}
