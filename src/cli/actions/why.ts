import { existsSync } from 'node:fs'
import { ReportedlyError } from '../../errors.ts'
import { whyTogether } from '../../queries/why-together.ts'
import { styleFor } from '../print/style.ts'
import { whyInWords } from '../print/why-in-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { withLedger } from './with-ledger.ts'

/** What `why` was asked. */
export interface WhyRequest {
  readonly id: string
  readonly json: boolean
  readonly ledger: string
}

/** Prints why reports are in one story. Throws 'story-unknown'; a ledger that is not there holds none, and is not made. */
export async function why({ id, json, ledger: path }: WhyRequest, { out, environment }: Surroundings): Promise<number> {
  if (!existsSync(path)) throw new ReportedlyError('story-unknown', { id })
  const found = await withLedger(path, (ledger) => whyTogether(ledger, id))
  await out.write(json ? `${JSON.stringify(found)}\n` : whyInWords(found, styleFor(out, environment)))
  return 0
}
