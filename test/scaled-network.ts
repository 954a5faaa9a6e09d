import { setTimeout as wait } from 'node:timers/promises'
import type { Network } from '../src/ingest/addresses/network.ts'

/** A network on which all names lead to this machine unless said otherwise, and on which time goes so many times as fast. */
export function scaledNetwork(
  faster: number,
  lookup: (name: string) => readonly string[] = () => ['127.0.0.1'],
): Network {
  const begun = performance.now()
  const start = Date.parse('2031-03-20T12:00:00Z')
  return {
    lookup: async (name) => lookup(name),
    now: () => start + (performance.now() - begun) * faster,
    random: () => 0.5,
    wait: (milliseconds, stopped) =>
      wait(milliseconds / faster, undefined, stopped === undefined ? {} : { signal: stopped }).catch(() => {}),
  }
}
