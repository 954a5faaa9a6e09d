import { ReportedlyError } from '../../errors.ts'
import { claimHistory } from '../../queries/claim-history.ts'
import type { Sought } from '../../queries/find-in-stories.ts'
import { withGrades } from '../../queries/grades.ts'
import { claimInWords } from '../print/claim-in-words.ts'
import { styleFor } from '../print/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { askLedger, type Kept } from './with-grades.ts'

/** What `claim` was asked. */
export interface ClaimRequest extends Kept {
  readonly sought: Sought
  readonly json: boolean
}

/** Prints the history of one claim. Throws 'claim-unknown' and 'claim-ambiguous'. */
export async function printClaim(
  { sought, json, ...kept }: ClaimRequest,
  { out, environment }: Surroundings,
): Promise<number> {
  const found = await askLedger(
    kept,
    () => {
      throw new ReportedlyError('claim-unknown', { id: sought.id })
    },
    async (ledger, grades) => withGrades(await claimHistory(ledger, sought), grades),
  )
  await out.write(json ? `${JSON.stringify(found)}\n` : claimInWords(found, styleFor(out, environment)))
  return 0
}
