import type { Command } from 'commander'
import { givenDate } from '../../ingest/given-date.ts'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { language } from './intake-options.ts'
import { ledgerOption } from './ledger-option.ts'
import { wholeNumber } from './whole-number.ts'

interface SearchOptions {
  readonly lang?: string
  readonly source?: string
  readonly since?: string
  readonly limit: number
  readonly json?: boolean
  readonly ledger: string
}

/** `reportedly search`. */
export function registerSearch(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('search')
    .summary('search the text of all reports')
    .description('Searches the text of all reports, and prints where the words stand and who says them there.')
    .argument('<words...>', 'words in any order, in whatever form; in “quotation marks”, word by word')
    .option('--lang <tag>', 'only reports in this language ("it"); otherwise in any', language)
    .option('--source <name>', 'only reports in which a source of this name speaks')
    .option('--since <date>', 'only reports published on this date or later', givenDate)
    .option('--limit <number>', 'print this many reports at most', wholeNumber('--limit', 1), 20)
    .option('--json', 'print it as JSON')
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      `
Examples:
  reportedly search soldati nordcoreani
  reportedly search '"stato di emergenza"' --lang it --since 2024-10
  reportedly search ceasefire --source Rutte --limit 5`,
    )
    .action(async (given: readonly string[], options: SearchOptions) => {
      const { printSearch } = await import('../actions/search.ts')
      const { lang = null, source = null, since = null, limit, json = false, ledger } = options
      const asked = { words: given.join(' '), language: lang, source, since, limit }
      done(await printSearch({ asked, json, ledger }, surroundings))
    })
}
