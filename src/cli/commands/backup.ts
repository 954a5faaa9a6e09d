import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { ledgerOption } from './ledger-option.ts'

interface BackupOptions {
  readonly force?: boolean
  readonly ledger: string
}

/** `reportedly backup`. */
export function registerBackup(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('backup')
    .summary('copy the ledger to a file, while it may be in use')
    .description('Copies the ledger to a file as it is at one moment, whoever else is using it, and checks the copy.')
    .argument('<file>', 'where the copy is to be')
    .option('--force', 'write over a file that is there')
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      '\nExamples:\n  reportedly backup ledger-2031-05-04.db\n  reportedly backup --force --ledger ~/work/ledger.db /media/stick/ledger.db',
    )
    .action(async (file: string, { force = false, ledger }: BackupOptions) => {
      const { backup } = await import('../actions/backup.ts')
      done(await backup({ to: file, force, ledger }, surroundings))
    })
}

/** `reportedly restore`. */
export function registerRestore(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('restore')
    .summary('put a backup in the place of the ledger')
    .description(
      'Puts a backup in the place of the ledger, after checking it. No other program may be using the ledger.',
    )
    .argument('<file>', 'the backup')
    .option('--force', 'put it in the place of a ledger that has reports, which are lost')
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      '\nExamples:\n  reportedly restore ledger-2031-05-04.db\n  reportedly restore --ledger ~/work/ledger.db backup.db',
    )
    .action(async (file: string, { force = false, ledger }: BackupOptions) => {
      const { restoreFrom } = await import('../actions/backup.ts')
      done(await restoreFrom({ from: file, force, ledger }, surroundings))
    })
}
