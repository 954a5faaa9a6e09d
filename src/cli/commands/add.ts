import type { Command } from 'commander'
import { givenDate } from '../../ingest/given-date.ts'
import type { Done } from '../program.ts'
import { holdNewObjects } from '../reading/new-objects.ts'
import type { Surroundings } from '../surroundings.ts'
import { addIntakeOptions, type GivenIntakeOptions, intakeOptions } from './intake-options.ts'
import { ledgerOption } from './ledger-option.ts'
import { wholeNumber } from './whole-number.ts'
import { workersOption } from './workers-option.ts'

interface AddOptions extends GivenIntakeOptions {
  readonly workers?: number
  readonly json?: true
  readonly ledger: string
  readonly limit?: number
  readonly since?: string
  readonly dryRun?: true
}

/** `reportedly add`. */
export function registerAdd(program: Command, surroundings: Surroundings, done: Done): void {
  addIntakeOptions(program.command('add'))
    .summary('read reports and keep them in the ledger')
    .description('Reads reports and keeps them in the ledger, each in the story it belongs to.')
    .addOption(workersOption())
    .option('--json', 'print each reading as one line of JSON, and what became of it on standard error')
    .option('--limit <number>', 'keep this many reports at most', wholeNumber('--limit', 1))
    .option('--since <date>', 'keep only reports published on this date or later', givenDate)
    .option('--dry-run', 'say what would be kept; keep nothing')
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      `
Examples:
  reportedly add reports/
  reportedly add --date 2024-10-21 report.txt
  reportedly add --since 2024-10 --limit 100 archive.ndjson
  reportedly add --dry-run --ledger ~/work/ledger.db reports/`,
    )
    .action(async (inputs: readonly string[], options: AddOptions) => {
      holdNewObjects()
      const { add } = await import('../actions/add.ts')
      const { json = false, workers = surroundings.cores, dryRun = false } = options
      const { limit = Number.POSITIVE_INFINITY, since = null, ledger } = options
      const request = {
        inputs,
        intake: intakeOptions(options, surroundings),
        workers,
        json,
        ledger,
        limit,
        since,
        dryRun,
      }
      done(await add(request, surroundings))
    })
}
