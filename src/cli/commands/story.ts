import { type Command, Option } from 'commander'
import { ReportedlyError } from '../../errors.ts'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { ledgerOption } from './ledger-option.ts'

interface StoryOptions {
  readonly json?: true
  readonly markdown?: true
  readonly html?: true
  readonly jsonld?: true
  readonly csv?: true
  readonly since?: string
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
    .addOption(dress('html', 'print it as a web page (not there yet)'))
    .addOption(dress('jsonld', 'print it as JSON-LD (not there yet)'))
    .addOption(dress('csv', 'print it as a table (not there yet)'))
    .option('--since <date>', 'only what is new since this date (not there yet)')
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      `
Examples:
  reportedly story s-0123456789
  reportedly story s-01 --markdown > brief.md
  reportedly story s-01 --json`,
    )
    .action(async (id: string, options: StoryOptions) => {
      for (const later of ['since', 'html', 'jsonld', 'csv'] as const)
        if (options[later] !== undefined)
          throw new ReportedlyError('not-yet-available', { command: `story --${later}` })
      const { story } = await import('../actions/story.ts')
      const as = options.json ? 'json' : options.markdown ? 'markdown' : 'words'
      done(await story({ id, as, ledger: options.ledger }, surroundings))
    })
}

const dresses = ['json', 'markdown', 'html', 'jsonld', 'csv']

/** One of the forms in which a story is printed; only one may be asked for. */
function dress(name: string, description: string): Option {
  return new Option(`--${name}`, description).conflicts(dresses.filter((other) => other !== name))
}
