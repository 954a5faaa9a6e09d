import type { Command } from 'commander'
import { ReportedlyError } from '../../errors.ts'
import { givenDate } from '../../ingest/given-date.ts'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { language } from './intake-options.ts'
import { ledgerOption } from './ledger-option.ts'

interface WhoSaidOptions {
  readonly source?: string
  readonly lang?: string
  readonly since?: string
  readonly json?: boolean
  readonly ledger: string
}

/** `reportedly who-said`. */
export function registerWhoSaid(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('who-said')
    .summary('print who said some words, in whatever story')
    .description('Prints who said some words, the earliest first: in whatever story, how sure, where it stands.')
    .argument('[words...]', 'words of what was said, in any order; in “quotation marks”, word by word')
    .option('--source <name>', 'only what a source of this name said, or everything where no words are given')
    .option('--lang <tag>', 'only in reports in this language ("it")', language)
    .option('--since <date>', 'only what was said on this date or later', givenDate)
    .option('--json', 'print it as JSON')
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      `
Examples:
  reportedly who-said 12 morti
  reportedly who-said '"piena solidarietà"' --lang it
  reportedly who-said --source Rutte --since 2024-10-20`,
    )
    .action(async (given: readonly string[], options: WhoSaidOptions) => {
      const { source = null, lang = null, since = null, json = false, ledger } = options
      const words = given.length === 0 ? null : given.join(' ')
      if (words === null && source === null) throw new ReportedlyError('words-missing', { words: '' })
      const { printWhoSaid } = await import('../actions/who-said.ts')
      done(await printWhoSaid({ asked: { words, source, language: lang, since }, json, ledger }, surroundings))
    })
}
