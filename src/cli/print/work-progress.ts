import type { Surroundings } from '../surroundings.ts'
import { passingLine } from './passing-line.ts'

/** A terminal is slower than the work, so not every step is shown. */
const stepsBetween = 10

/** How far a long work has come, on standard error where that is a terminal; `what` is what is counted. */
export function workProgress({ err }: Pick<Surroundings, 'err'>, total: number, what: string) {
  const line = passingLine({ err })
  return {
    show: async (done: number) => {
      if (!err.isTerminal || done % stepsBetween !== 0) return
      await line.show(`${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} ${what} …`)
    },
    clear: line.clear,
  }
}
