import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { ledgerOption } from './ledger-option.ts'

interface FeedsOptions {
  readonly json?: boolean
  readonly opml?: boolean
  readonly ledger: string
}

/** `reportedly feeds`. */
export function registerFeeds(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('feeds')
    .summary('list the feeds that were watched, and their troubles')
    .description('Lists the feeds that were watched: when each was asked, when it is asked next, and what is wrong.')
    .option('--json', 'print each feed as one line of JSON')
    .option('--opml', 'print them as a list of feeds in OPML, for other readers of feeds')
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText('after', '\nExamples:\n  reportedly feeds\n  reportedly feeds --opml > feeds.opml')
    .action(async ({ json = false, opml = false, ledger }: FeedsOptions) => {
      const { printFeeds } = await import('../actions/feeds.ts')
      done(await printFeeds({ json, opml, ledger }, surroundings))
    })
}
