import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { gradesOption } from './grades-option.ts'
import { ledgerOption } from './ledger-option.ts'
import { soughtOf } from './sought.ts'

interface ClaimOptions {
  readonly json?: boolean
  readonly grades?: string
  readonly ledger: string
}

/** `reportedly claim`. */
export function registerClaim(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('claim')
    .summary('print how one claim came to stand as it does')
    .description(
      'Prints the history of one claim: who said it when, how sure, with which figures, and what others said against it.',
    )
    .argument('<id>', 'the id of its story, or of the claim where its story is not known')
    .argument('[claim]', 'the id of the claim, or the beginning of it')
    .option('--json', 'print it as JSON')
    .addOption(gradesOption())
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      `
Without its story, every story is gone through, which takes a while in a large
ledger.

Examples:
  reportedly claim s-01 c-0123
  reportedly claim c-0123456789ab --json`,
    )
    .action(async (first: string, second: string | undefined, options: ClaimOptions) => {
      const { printClaim } = await import('../actions/claim.ts')
      const { json = false, grades = null, ledger } = options
      done(await printClaim({ sought: soughtOf(first, second), json, grades, ledger }, surroundings))
    })
}
