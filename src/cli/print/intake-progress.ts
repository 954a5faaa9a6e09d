import { sizeOfInputs } from '../../ingest/size-of-inputs.ts'
import type { Surroundings } from '../surroundings.ts'
import { counted } from './counted.ts'
import { passingLine } from './passing-line.ts'

interface Progress {
  /** Tells that so many reports are done. */
  show(done: number): Promise<void>
  /** Makes room for other lines. */
  clear(): Promise<void>
}

/** A terminal is slower than the reading, so not every report is shown. */
const reportsBetween = 10
/** Where standard error is no terminal, so many milliseconds pass before and between its lines. */
const pause = 60_000
/** After so long the rate means something. */
const settled = 3000

/**
 * How far `read` or `add` has come, on standard error: how many reports, how many a second and, where the size of the inputs can
 * be known, how long it will take. On a terminal one line that is written over, unless the outcomes stand there already; elsewhere a
 * line now and then. `meter` tells how many bytes of the inputs were read.
 */
export function intakeProgress(
  { out, err, now }: Pick<Surroundings, 'out' | 'err' | 'now'>,
  inputs: readonly string[],
  meter: { readonly bytes: number },
): Progress {
  const started = Date.parse(now())
  const line = passingLine({ err })
  let due = pause
  let size: number | null = null
  let sizeAsked = false
  /** Looking into folders takes a while, and what cannot be looked into is told when it is read. */
  const askSize = () => {
    if (sizeAsked) return
    sizeAsked = true
    sizeOfInputs(inputs).then(
      (found) => {
        size = found
      },
      () => {},
    )
  }
  const words = (done: number, elapsed: number) => {
    if (elapsed < settled) return `${counted(done, 'report')} …`
    const rate = `${((1000 * done) / elapsed).toLocaleString('en-GB', { maximumSignificantDigits: 2 })} a second`
    const left = size === null || meter.bytes === 0 ? null : elapsed * (Math.max(0, size - meter.bytes) / meter.bytes)
    return [counted(done, 'report'), rate, ...(left === null ? [] : [timeLeftInWords(left)])].join(', ')
  }
  return {
    show: async (done) => {
      if (err.isTerminal && (out.isTerminal || done % reportsBetween !== 0)) return
      const elapsed = Date.parse(now()) - started
      if (elapsed >= settled) askSize()
      if (err.isTerminal) await line.show(words(done, elapsed))
      else if (elapsed >= due) {
        due = elapsed + pause
        await err.write(`${words(done, elapsed)}\n`)
      }
    },
    clear: line.clear,
  }
}

/** How long something will take, in words; given in milliseconds. */
function timeLeftInWords(left: number): string {
  const minutes = left / 60_000
  if (minutes < 1) return 'less than a minute left'
  if (minutes < 90) return `about ${counted(Math.round(minutes), 'minute')} left`
  return `about ${counted(Math.round(minutes / 60), 'hour')} left`
}
