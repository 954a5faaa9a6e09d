import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { ledgerOption } from './ledger-option.ts'

/** `reportedly copies`. */
export function registerCopies(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('copies')
    .summary('show which reports of a story give one text')
    .description('Shows which reports of a story give one text, which gave it first, and what the others changed.')
    .argument('<id>', 'the id of the story, or the beginning of it')
    .option('--json', 'print it as JSON')
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText('after', '\nExamples:\n  reportedly copies s-0123456789\n  reportedly copies s-01 --json')
    .action(async (id: string, { json = false, ledger }: { json?: boolean; ledger: string }) => {
      const { copies } = await import('../actions/copies.ts')
      done(await copies({ id, json, ledger }, surroundings))
    })
}
