import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { ledgerOption } from './ledger-option.ts'

/** `reportedly stories`. */
export function registerStories(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('stories')
    .summary('list the stories in the ledger, newest first')
    .description('Lists the stories in the ledger, the one with the latest report first.')
    .option('--json', 'print each story as one line of JSON')
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText('after', '\nExamples:\n  reportedly stories\n  reportedly stories --json --ledger ~/work/ledger.db')
    .action(async ({ json = false, ledger }: { json?: boolean; ledger: string }) => {
      const { stories } = await import('../actions/stories.ts')
      done(await stories({ json, ledger }, surroundings))
    })
}
