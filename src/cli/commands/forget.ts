import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { ledgerOption } from './ledger-option.ts'
import { dryRunOption, yesOption } from './yes-option.ts'

interface ForgetOptions {
  readonly copies?: true
  readonly wholeName?: true
  readonly keepAgain?: true
  readonly wipe?: true
  readonly dryRun?: true
  readonly yes?: true
  readonly ledger: string
}

/** `reportedly forget`. */
export function registerForget(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('forget')
    .summary('take a report or a source’s name out of the ledger for good')
    .description(
      'Takes a report, with all its texts, or the name of a source out of the ledger for good, and says what left. ' +
        'Marks of the same length (█) stand where the name stood. It does not come back when it is added again.',
    )
    .argument('[what...]', 'the id of a report, or a name')
    .option('--copies', 'take the copies of the report out as well')
    .option('--whole-name', 'only the whole name, and not the surname alone')
    .option('--keep-again', 'let what was forgotten be kept again when it comes again; brings nothing back')
    .option('--wipe', 'only write the file anew, where another program prevented it')
    .addOption(dryRunOption())
    .addOption(yesOption())
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      `
Examples:
  reportedly forget --dry-run r-0123456789ab
  reportedly forget Edvin Karsolo
  reportedly forget --yes --whole-name "Kim Yong-Hyun"
  reportedly forget --keep-again Edvin Karsolo

Backups made before still hold what was forgotten.`,
    )
    .action(async (words: readonly string[], options: ForgetOptions, command: Command) => {
      const what = words.join(' ')
      if (what.trim() === '' && options.wipe === undefined)
        command.error('error: say which report or name is to be forgotten')
      const { forgetFrom } = await import('../actions/forget.ts')
      const {
        copies = false,
        wholeName = false,
        keepAgain = false,
        wipe = false,
        dryRun = false,
        yes = false,
      } = options
      const { ledger } = options
      done(await forgetFrom({ what, copies, wholeName, keepAgain, wipe, dryRun, yes, ledger }, surroundings))
    })
}
