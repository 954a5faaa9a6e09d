import { type Command, Option } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { allowHostOption } from './allow-host-option.ts'
import { ledgerOption } from './ledger-option.ts'
import { wholeNumber } from './whole-number.ts'

interface WatchOptions {
  readonly once?: true
  readonly allowHost?: readonly string[]
  readonly shortestPause: number
  readonly longestPause: number
  readonly log: 'text' | 'json'
  readonly ledger: string
}

/** `reportedly watch`. */
export function registerWatch(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('watch')
    .summary('keep reading feeds')
    .description('Reads feeds and keeps what is new in the ledger, until Ctrl-C or SIGTERM ends it.')
    .argument('<feeds...>', 'lists of feeds in OPML, or addresses of feeds')
    .option('--once', 'ask each feed once, and end')
    .addOption(allowHostOption())
    .option(
      '--shortest-pause <seconds>',
      'ask no feed again before so many seconds',
      wholeNumber('--shortest-pause', 1),
      300,
    )
    .option(
      '--longest-pause <seconds>',
      'ask each feed that answers after so many seconds at most',
      wholeNumber('--longest-pause', 1),
      21_600,
    )
    .addOption(new Option('--log <form>', 'how to say what happens').choices(['text', 'json']).default('text'))
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      `
Examples:
  reportedly watch feeds.opml
  reportedly watch https://tolvara.example/feed.xml
  reportedly watch --once --log json feeds.opml >> watch.ndjson
  reportedly feeds      what was seen of each feed, and what is wrong with it`,
    )
    .action(async (feeds: readonly string[], options: WatchOptions) => {
      const { watch } = await import('../actions/watch.ts')
      const { once = false, allowHost = [], shortestPause, longestPause, log, ledger } = options
      const pauses = { shortest: shortestPause, longest: Math.max(shortestPause, longestPause) }
      done(await watch({ feeds, once, allowedHosts: allowHost, pauses, json: log === 'json', ledger }, surroundings))
    })
}
