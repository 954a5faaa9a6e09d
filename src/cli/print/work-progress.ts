import type { Surroundings } from '../surroundings.ts'

/** A terminal is slower than the work, so not every step is shown. */
const stepsBetween = 10

/** How far a long work has come, on standard error where that is a terminal; `what` is what is counted. */
export function workProgress({ err }: Pick<Surroundings, 'err'>, total: number, what: string) {
  let shown = false
  return {
    show: async (done: number) => {
      if (!err.isTerminal || done % stepsBetween !== 0) return
      shown = true
      await err.write(`\r${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} ${what} …`)
    },
    clear: async () => {
      if (shown) await err.write('\r\u001b[K')
      shown = false
    },
  }
}
