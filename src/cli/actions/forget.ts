import { ReportedlyError } from '../../errors.ts'
import type { Ledger } from '../../store/ledger.ts'
import { findTarget, forget, type Target } from '../../upkeep/forget.ts'
import { forgottenInWords, targetInWords } from '../print/forgotten-in-words.ts'
import { printable } from '../print/printable.ts'
import { styleFor } from '../print/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { confirmed } from './confirmed.ts'
import { withPresentLedger } from './with-ledger.ts'

/** What `forget` was asked. */
export interface ForgetRequest {
  readonly what: string
  readonly copies: boolean
  readonly wholeName: boolean
  readonly keepAgain: boolean
  readonly wipe: boolean
  readonly dryRun: boolean
  readonly yes: boolean
  readonly ledger: string
}

/**
 * Forgets a report or a name, saying first what would leave and asking, unless told not to. Throws 'ledger-missing',
 * 'nothing-to-forget', 'not-forgotten', 'not-confirmed', 'old-bytes-left'.
 */
export async function forgetFrom(request: ForgetRequest, surroundings: Surroundings): Promise<number> {
  const { ledger: path } = request
  return await withPresentLedger(path, async (ledger) => {
    if (request.keepAgain) return await keepAgain(ledger, request.what, surroundings)
    if (request.what.trim() !== '') return await forgetIn(ledger, request, surroundings)
    ledger.upkeep.wipe()
    await surroundings.out.write('The file was written anew.\n')
    return 0
  })
}

async function keepAgain(ledger: Ledger, what: string, { out }: Surroundings): Promise<number> {
  if (!ledger.upkeep.letBeKeptAgain(what)) throw new ReportedlyError('not-forgotten', { what })
  await out.write(`${printable(what)} is kept again when it comes again. What was taken out is not brought back.\n`)
  return 0
}

async function forgetIn(ledger: Ledger, request: ForgetRequest, surroundings: Surroundings): Promise<number> {
  const { out, environment } = surroundings
  const style = styleFor(out, environment)
  const target = await findTarget(ledger, request.what, request)
  const at = surroundings.now()
  const trial = forget(ledger, target, { dryRun: true, at })
  await out.write(`${targetInWords(target)}${forgottenInWords(trial, 'would', style)}`)
  if (request.dryRun) return 0
  if (!request.yes && !(await confirmed('Take it out for good?', commandFor(target), surroundings))) {
    await out.write('Nothing was taken out.\n')
    return 0
  }
  const taken = forget(ledger, target, { dryRun: false, at })
  await out.write(forgottenInWords(taken, 'did', style))
  return 0
}

function commandFor(target: Target): string {
  return `reportedly forget ${target.kind === 'name' ? `"${printable(target.name)}"` : target.ids.map(printable)[0]}`
}
