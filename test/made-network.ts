import type { Network } from '../src/ingest/addresses/network.ts'

/** A network whose names all lead to this machine unless said otherwise, and whose clock moves only when somebody waits. */
export function madeNetwork(names: Readonly<Record<string, readonly string[]>> = {}): Network & { waits: number[] } {
  let now = Date.parse('2031-03-20T12:00:00Z')
  const waits: number[] = []
  return {
    waits,
    lookup: async (name) => names[name] ?? ['127.0.0.1'],
    now: () => now,
    random: () => 0.5,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      now += milliseconds
    },
  }
}
