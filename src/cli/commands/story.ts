import { type Command, Option } from 'commander'
import { givenDate } from '../../ingest/given-date.ts'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { gradesOption } from './grades-option.ts'
import { ledgerOption } from './ledger-option.ts'

interface StoryOptions {
  readonly json?: true
  readonly markdown?: true
  readonly html?: true
  readonly jsonld?: true
  readonly csv?: true
  readonly since?: string
  readonly grades?: string
  readonly ledger: string
}

/** `reportedly story`. */
export function registerStory(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('story')
    .summary('print the ledger of one story')
    .description('Prints the ledger of one story: each claim, who says it, how sure, with which words.')
    .argument('<id>', 'the id of the story, or the beginning of it')
    .addOption(dress('json', 'print it as JSON'))
    .addOption(dress('markdown', 'print it as a brief in Markdown'))
    .addOption(dress('html', 'print it as a web page that needs nothing else'))
    .addOption(dress('jsonld', 'print it as JSON-LD, in the words of schema.org and W3C'))
    .addOption(dress('csv', 'print it as a table, one statement a row'))
    .option('--since <date>', 'only what changed on this date or later, and those claims', givenDate)
    .addOption(gradesOption())
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      `
Examples:
  reportedly story s-0123456789
  reportedly story s-01 --markdown > brief.md
  reportedly story s-01 --since 2024-10-20
  reportedly story s-01 --csv > statements.csv`,
    )
    .action(async (id: string, options: StoryOptions) => {
      const { story } = await import('../actions/story.ts')
      const as = dresses.find((dress) => options[dress] !== undefined) ?? 'words'
      const { since = null, grades = null, ledger } = options
      done(await story({ id, as, since, grades, ledger }, surroundings))
    })
}

const dresses = ['json', 'markdown', 'html', 'jsonld', 'csv'] as const

/** One of the forms in which a story is printed; only one may be asked for. */
function dress(name: (typeof dresses)[number], description: string): Option {
  return new Option(`--${name}`, description).conflicts(dresses.filter((other) => other !== name))
}
