import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { ledgerOption } from './ledger-option.ts'
import { workersOption } from './workers-option.ts'
import { dryRunOption, yesOption } from './yes-option.ts'

interface GivenOptions {
  readonly all?: boolean
  readonly dryRun?: boolean
  readonly yes?: boolean
  readonly workers?: number
  readonly ledger: string
}

/** `reportedly reread`. */
export function registerReread(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('reread')
    .summary('read kept reports again with this version, and see what changes')
    .description(
      'Reads the reports again that an older version of the analysis has read, from the texts in the ledger. Shows what ' +
        'is read otherwise and which stories split or merge, and asks before it takes hold.',
    )
    .argument('[story]', 'only the reports of this story, by its id or the beginning of it')
    .option('--all', 'read those again too that this version has read')
    .addOption(dryRunOption())
    .addOption(yesOption())
    .addOption(workersOption())
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      `
Examples:
  reportedly reread --dry-run
  reportedly reread s-0123456789
  reportedly reread --yes --ledger ~/work/ledger.db`,
    )
    .action(async (story: string | undefined, options: GivenOptions) => {
      const { rereadLedger } = await import('../actions/reread.ts')
      const { all = false, dryRun = false, yes = false, workers = surroundings.cores, ledger } = options
      done(await rereadLedger({ story: story ?? null, all, dryRun, yes, workers, ledger }, surroundings))
    })
}

/** `reportedly rebuild`. */
export function registerRebuild(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('rebuild')
    .summary('place every report anew, and see which stories change')
    .description(
      'Places every report anew from its kept readings, in the order in which they came. Shows which stories come out ' +
        'otherwise, and asks before that takes hold.',
    )
    .addOption(dryRunOption())
    .addOption(yesOption())
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText('after', '\nExamples:\n  reportedly rebuild --dry-run\n  reportedly rebuild --ledger ~/work/ledger.db')
    .action(async ({ dryRun = false, yes = false, ledger }: GivenOptions) => {
      const { rebuildLedger } = await import('../actions/rebuild.ts')
      done(await rebuildLedger({ dryRun, yes, ledger }, surroundings))
    })
}
