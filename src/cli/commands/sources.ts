import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { gradesOption } from './grades-option.ts'
import { ledgerOption } from './ledger-option.ts'
import { wholeNumber } from './whole-number.ts'

interface SourcesOptions {
  readonly limit: number
  readonly json?: boolean
  readonly grades?: string
  readonly ledger: string
}

/** `reportedly sources`. */
export function registerSources(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('sources')
    .summary('list the sources of all reports, by name')
    .description('Lists the sources that reports name, the one named in most reports first.')
    .option('--limit <number>', 'list this many at most', wholeNumber('--limit', 1), 100)
    .option('--json', 'print each source as one line of JSON')
    .addOption(gradesOption())
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText('after', '\nExamples:\n  reportedly sources\n  reportedly sources --limit 1000 --json')
    .action(async ({ limit, json = false, grades, ledger }: SourcesOptions) => {
      const { printSources } = await import('../actions/sources.ts')
      done(await printSources({ limit, json, grades: grades ?? null, ledger }, surroundings))
    })
}
