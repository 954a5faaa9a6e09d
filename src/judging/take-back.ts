import { checkJudgement } from '../document/check-judgement.ts'
import type { Judgement, Signature } from '../document/judgement.ts'
import { ReportedlyError } from '../errors.ts'
import type { Ledger } from '../store/ledger.ts'
import { withoutForgotten } from './without-forgotten.ts'

/**
 * Takes a judgement back; `id` may be the beginning of its id, where only one begins so. Throws 'judgement-unknown',
 * 'judgement-ambiguous', 'judgement-taken-back' and, without a name or a reason, 'judgement-not-understood'.
 */
export async function takeJudgementBack(ledger: Ledger, id: string, signature: Signature): Promise<Judgement> {
  const all = await ledger.judgements('all')
  const found = all.filter((each) => each.id === id)
  const meant = found.length > 0 ? found : all.filter((each) => id !== '' && each.id.startsWith(id))
  const [judgement] = meant
  if (judgement === undefined) throw new ReportedlyError('judgement-unknown', { id })
  if (meant.length > 1)
    throw new ReportedlyError('judgement-ambiguous', { id, judgements: meant.map((each) => each.id).sort() })
  const { at, by, reason } = signature
  const takenBack = await withoutForgotten(ledger, { at, by: by.trim(), reason: reason.trim() })
  const [fault] = checkJudgement({ ...judgement, takenBack })
  if (fault !== undefined) throw new ReportedlyError('judgement-not-understood', { reason: fault })
  return await ledger.takeBack(judgement.id, takenBack)
}
