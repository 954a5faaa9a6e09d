import { ReportedlyError } from '../../errors.ts'
import { withRecordGrades } from '../../queries/grades.ts'
import { sourceRecord } from '../../queries/source-record.ts'
import { sourceInWords } from '../print/source-in-words.ts'
import { styleFor } from '../print/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { askLedger, type Kept } from './with-grades.ts'

/** What `source` was asked. */
export interface SourceRequest extends Kept {
  readonly name: string
  readonly json: boolean
}

/** Prints what one source said across all stories. Throws 'source-unknown', and 'words-missing' where no name is given. */
export async function printSource(
  { name, json, ...kept }: SourceRequest,
  { out, err, environment }: Surroundings,
): Promise<number> {
  if (!/[\p{L}\p{N}]/u.test(name)) throw new ReportedlyError('words-missing', { words: name })
  const found = await askLedger(
    kept,
    () => {
      throw new ReportedlyError('source-unknown', { name })
    },
    async (ledger, grades) => withRecordGrades(await sourceRecord(ledger, name), grades),
  )
  await out.write(json ? `${JSON.stringify(found)}\n` : sourceInWords(found, styleFor(out, environment)))
  if (found.leftOut > 0) await err.write(`${found.leftOut} more stories name it and were not looked through.\n`)
  return 0
}
