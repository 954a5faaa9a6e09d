import type { Account } from '../../ingest/archives/account.ts'
import { counted } from './counted.ts'

/** What was in an archive: how many records, and what became of them. */
export function accountInWords({ input, records, pages, passed, damaged }: Account): string {
  const reasons = [...passed].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
  const left = reasons.reduce((sum, [, count]) => sum + count, 0)
  const details = reasons.map(([reason, count]) => `${count} ${reason}`).join(', ')
  const parts = [
    `${counted(pages, 'page')} read`,
    ...(left > 0 ? [`${left} passed over (${details})`] : []),
    ...(damaged > 0 ? [`${damaged} damaged`] : []),
  ]
  return `${input}: ${counted(records, 'record')}: ${parts.join(', ')}.`
}
