import type { Command } from 'commander'
import { ReportedlyError } from '../../errors.ts'
import type { Surroundings } from '../surroundings.ts'
import { ledgerOption } from './ledger-option.ts'

/** The commands that are decided on and not there yet: they are listed, explained, and say so when they are used. */
export function registerLaterCommands(program: Command, { defaultLedger }: Surroundings): void {
  later(program, 'mcp', 'serve the ledger to a language model over standard input and output').addOption(
    ledgerOption(defaultLedger),
  )
}

function later(program: Command, name: string, what: string): Command {
  return (
    program
      .command(name)
      .summary(`${what} (not there yet)`)
      .description(`Will ${what}. It is not there yet in this version.`)
      // Whatever somebody tries, the answer is that it is not there yet.
      .allowUnknownOption()
      .allowExcessArguments()
      .addHelpText('after', `\nExample:\n  reportedly ${name}`)
      .action(() => {
        throw new ReportedlyError('not-yet-available', { command: name })
      })
  )
}
