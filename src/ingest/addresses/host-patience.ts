import { ReportedlyError } from '../../errors.ts'
import { longestWish } from './limits.ts'
import type { Visitor } from './visitor.ts'
import { remembered } from './visitor-memory.ts'

/** What is remembered of a host; times in milliseconds since 1970. */
interface Patience {
  readonly last: number
  /** Not to be asked before. */
  readonly notBefore: number
  /** Failures in a row. */
  readonly failures: number
}

const fresh: Patience = { last: 0, notBefore: 0, failures: 0 }

/**
 * Waits until a host that asked to be left alone, or that failed, may be asked again. Throws 'address-later' where that is longer
 * than a visit waits.
 */
export async function waitForHost(address: URL, input: string, visitor: Visitor): Promise<void> {
  await waitUntil((await patienceOf(address, visitor)).notBefore, address, input, visitor)
}

/**
 * Waits until `delay` milliseconds, and up to a quarter more, have passed since the last visit to a host, and counts this visit as its
 * last. Throws as `waitForHost` does.
 */
export async function waitForTurn(address: URL, input: string, delay: number, visitor: Visitor): Promise<void> {
  const { last } = await patienceOf(address, visitor)
  const apart = delay * (1 + visitor.network.random() / 4)
  if (last > 0) await waitUntil(last + apart, address, input, visitor)
  await remember(address, { ...(await patienceOf(address, visitor)), last: visitor.network.now() }, visitor)
}

/** A host answered as it should: what it failed before is forgotten. */
export async function hostAnswered(address: URL, visitor: Visitor): Promise<void> {
  const { last, failures } = await patienceOf(address, visitor)
  if (failures > 0) await remember(address, { ...fresh, last }, visitor)
}

/**
 * A host failed, and is left alone: as long as it asked for (`wish`, in milliseconds), and each time twice as long as before, by chance a
 * little less, so that not all who were sent away come back at once. Returns the instant from which it may be asked again.
 */
export async function hostFailed(address: URL, wish: number | null, visitor: Visitor): Promise<number> {
  const { network, limits } = visitor
  const { last, failures } = await patienceOf(address, visitor)
  const doubled = Math.min(limits.backOff * 2 ** Math.min(failures, 30), limits.longestBackOff)
  const wait = Math.max(doubled * (0.5 + network.random() / 2), Math.min(wish ?? 0, longestWish))
  const notBefore = network.now() + wait
  await remember(address, { last, notBefore, failures: failures + 1 }, visitor)
  return notBefore
}

/** What Retry-After asks for, in milliseconds from `now`; null where it asks for nothing that can be understood. */
export function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null
  const words = value.trim()
  if (/^\d{1,9}$/.test(words)) return Number(words) * 1000
  const instant = /^[A-Za-z]{3,9},? \d{2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/.test(words)
    ? Date.parse(words)
    : Number.NaN
  return Number.isNaN(instant) ? null : Math.max(0, instant - now)
}

async function waitUntil(instant: number, address: URL, input: string, visitor: Visitor): Promise<void> {
  const { network, limits, stopped } = visitor
  const wait = instant - network.now()
  if (wait <= 0) return
  if (wait > limits.longestWait) {
    const until = new Date(Math.min(instant, network.now() + longestWish)).toISOString()
    throw new ReportedlyError('address-later', { input, host: address.host, until })
  }
  await network.wait(wait, stopped)
}

async function patienceOf(address: URL, { memory }: Visitor): Promise<Patience> {
  const found = await remembered(memory, keyOf(address), ({ last, notBefore, failures }) =>
    typeof last === 'number' && typeof notBefore === 'number' && typeof failures === 'number'
      ? { last, notBefore, failures }
      : null,
  )
  return found ?? fresh
}

async function remember(address: URL, patience: Patience, { memory }: Visitor): Promise<void> {
  await memory.set(keyOf(address), JSON.stringify(patience))
}

function keyOf(address: URL): string {
  return `host ${address.host}`
}
