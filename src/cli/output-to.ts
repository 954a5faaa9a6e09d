import { ReportedlyError } from '../errors.ts'
import { systemCode } from '../ingest/system-reason.ts'
import type { Output } from './surroundings.ts'

/** A stream of the process as a command sees it. */
export function outputTo(stream: NodeJS.WriteStream): Output {
  // Each write tells of its own failure; this only keeps the event from ending the program.
  stream.on('error', () => {})
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
    write: (words) =>
      new Promise((resolve, reject) => {
        stream.write(words, (error) => {
          if (!error) resolve(true)
          else if (['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET'].includes(systemCode(error) ?? '')) resolve(false)
          else reject(new ReportedlyError('output-unwritable', { reason: error.message }, { cause: error }))
        })
      }),
  }
}
