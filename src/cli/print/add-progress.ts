import type { Surroundings } from '../surroundings.ts'
import { counted } from './story-facts.ts'

interface Progress {
  show(done: number): Promise<void>
  clear(): Promise<void>
}

/**
 * How far `add` has come, on standard error: only where that is a terminal and the outcomes themselves go elsewhere, and
 * not for every report, since a terminal is slower than the reading.
 */
export function addProgress({ out, err }: Pick<Surroundings, 'out' | 'err'>): Progress {
  const shows = err.isTerminal && !out.isTerminal
  let shown = false
  return {
    show: async (done) => {
      if (!shows || done % 10 !== 0) return
      shown = true
      await err.write(`\r${counted(done, 'report')} …`)
    },
    clear: async () => {
      if (shown) await err.write('\r\u001b[K')
      shown = false
    },
  }
}
