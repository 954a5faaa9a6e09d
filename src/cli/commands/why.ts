import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { ledgerOption } from './ledger-option.ts'

/** `reportedly why`. */
export function registerWhy(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('why')
    .summary('show why reports are in one story')
    .description(
      'Shows what each report of a story shares with those before it, and which stories turned out to be one.',
    )
    .argument('<id>', 'the id of the story, or the beginning of it')
    .option('--json', 'print it as JSON')
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText('after', '\nExamples:\n  reportedly why s-0123456789\n  reportedly why s-01 --json')
    .action(async (id: string, { json = false, ledger }: { json?: boolean; ledger: string }) => {
      const { why } = await import('../actions/why.ts')
      done(await why({ id, json, ledger }, surroundings))
    })
}
