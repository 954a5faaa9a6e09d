import { CommanderError, type OutputConfiguration } from 'commander'
import { ReportedlyError } from '../errors.ts'
import { exitCodeOf } from './exit-code.ts'
import { createProgram } from './program.ts'
import type { Surroundings } from './surroundings.ts'
import { tell } from './tell.ts'

/**
 * Runs one command, given as the words after `reportedly`. Returns the exit code: 0 all inputs read, 1 something could
 * not be read or done, 2 the command was not understood.
 */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<number> {
  let code = 0
  const printed: Promise<boolean>[] = []
  const { out, err } = surroundings
  const output: OutputConfiguration = {
    writeOut: (text) => printed.push(out.write(text)),
    writeErr: (text) => printed.push(err.write(text)),
    getOutHelpWidth: () => out.columns,
    getErrHelpWidth: () => err.columns,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  }
  const program = createProgram(surroundings, output, (result) => {
    code = result
  })
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? 0 : 2
    else if (error instanceof ReportedlyError) {
      await tell(error, surroundings)
      code = exitCodeOf(error.code)
    } else throw error
  }
  await Promise.all(printed)
  return code
}
