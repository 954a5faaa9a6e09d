import { isUtf8 } from 'node:buffer'
import { ReportedlyError } from '../../errors.ts'
import type { Answer } from './ask.ts'
import { checkedAddress } from './checked-address.ts'

const redirects = new Set([301, 302, 303, 307, 308])

/** An answer that leads nowhere else, and the address that gave it. */
export interface Arrival {
  readonly address: URL
  readonly answer: Answer
}

/**
 * Asks an address and every one that it leads to, until one answers. Each is asked by `ask`, which checks it anew. Throws
 * 'address-redirects' after `limit` of them, and 'address-not-understood' where one leads to what is no address to visit.
 */
export async function follow(
  start: URL,
  input: string,
  limit: number,
  ask: (address: URL) => Promise<Answer>,
): Promise<Arrival> {
  let address = start
  for (let count = 0; ; count++) {
    const answer = await ask(address)
    const target = targetOf(answer)
    if (target === null) return { address, answer }
    if (count === limit) throw new ReportedlyError('address-redirects', { input, limit })
    address = checkedAddress(target, input, address)
  }
}

/** Whether an answer only leads elsewhere. */
export function leadsElsewhere(answer: Pick<Answer, 'status' | 'headers'>): boolean {
  return targetOf(answer) !== null
}

function targetOf({ status, headers }: Pick<Answer, 'status' | 'headers'>): string | null {
  if (!redirects.has(status) || headers.location === undefined) return null
  return wordsOfHeader(headers.location)
}

/** Node hands each byte of a header on as one character; those beyond ASCII are UTF-8 where they can be. */
function wordsOfHeader(value: string): string {
  const bytes = Buffer.from(value, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : value
}
