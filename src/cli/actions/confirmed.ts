import { ReportedlyError } from '../../errors.ts'
import type { Surroundings } from '../surroundings.ts'

/** More than anybody answers. */
const longestAnswer = 1000

/**
 * Asks on the terminal whether to go on; the words on which it goes on are "y" and "yes". Throws 'not-confirmed' where
 * nobody is there to ask: `command` is what to write instead.
 */
export async function confirmed(
  question: string,
  command: string,
  { err, canAsk, standardInput }: Surroundings,
): Promise<boolean> {
  if (!canAsk) throw new ReportedlyError('not-confirmed', { command })
  await err.write(`${question} [y/N] `)
  let answer = ''
  for await (const chunk of standardInput) {
    answer += Buffer.from(chunk).toString('utf8')
    if (/[\n\r]/.test(answer) || answer.length > longestAnswer) break
  }
  if (!answer.endsWith('\n')) await err.write('\n')
  return /^y(es)?$/i.test(answer.trim())
}
