import { existsSync } from 'node:fs'
import { search } from '../../queries/search.ts'
import type { WordSearch } from '../../store/ledger.ts'
import { counted } from '../print/counted.ts'
import { foundInWords } from '../print/found-in-words.ts'
import { noLedgerYet } from '../print/no-ledger-yet.ts'
import { styleFor } from '../print/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { withLedger } from './with-ledger.ts'

/** What `search` was asked. */
export interface SearchRequest {
  readonly asked: WordSearch
  readonly json: boolean
  readonly ledger: string
}

/** Prints the reports in which words stand. Throws 'words-missing'. */
export async function printSearch(
  { asked, json, ledger: path }: SearchRequest,
  { out, err, environment }: Surroundings,
): Promise<number> {
  if (!existsSync(path)) {
    await err.write(noLedgerYet(path))
    return 0
  }
  const found = await withLedger(path, (ledger) => search(ledger, asked))
  if (json) await out.write(`${JSON.stringify(found)}\n`)
  else {
    const style = styleFor(out, environment)
    for (const report of found.reports) if (!(await out.write(foundInWords(report, style)))) break
  }
  const more = found.total - found.reports.length
  if (found.total === 0) await err.write('No report holds these words.\n')
  else if (more > 0) await err.write(`${counted(more, 'more report')} found: --limit ${found.total} shows all.\n`)
  return 0
}
