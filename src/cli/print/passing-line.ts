import type { Surroundings } from '../surroundings.ts'

/** A line on the terminal of standard error that each next one is written over, and that makes room for other lines. */
export interface PassingLine {
  show(words: string): Promise<void>
  clear(): Promise<void>
}

/** Nothing is shown at first, and then there is nothing to clear. */
export function passingLine({ err }: Pick<Surroundings, 'err'>): PassingLine {
  let shown = false
  return {
    show: async (words) => {
      shown = true
      await err.write(`\r${words}\u001b[K`)
    },
    clear: async () => {
      if (shown) await err.write('\r\u001b[K')
      shown = false
    },
  }
}
