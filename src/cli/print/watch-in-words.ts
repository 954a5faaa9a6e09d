import type { WatchedFeed } from '../../store/feed-book.ts'
import type { FailedFeed, Happening, KeptItem, PolledFeed } from '../../watch/happening.ts'
import { outletUnknown } from '../words.ts'
import { counted } from './counted.ts'
import { outcomeWords } from './kept-in-words.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'

/** One line for what happened while feeds were watched; `at` is when, an instant of ISO 8601. */
export function happeningInWords(happening: Happening, at: string, style: Style): string {
  return `${style.faint(clockTime(at))}  ${wordsOf(happening, at, style)}\n`
}

function wordsOf(happening: Happening, at: string, style: Style): string {
  switch (happening.kind) {
    case 'began':
      return `watching ${counted(happening.feeds, 'feed')}`
    case 'polled':
      return polledInWords(happening, at)
    case 'poll-failed':
      return failedInWords(happening, at)
    case 'kept':
      return keptInWords(happening, style)
    case 'item-failed':
      return `${printable(happening.trouble)} ${happening.triedAgain ? 'It is tried again with the next poll.' : 'It is left out.'}`
    case 'ended':
      return `stopped: ${counted(happening.polls, 'poll')} answered, ${happening.failures} failed, ${counted(happening.kept, 'report')} kept`
  }
}

function polledInWords(
  { feed, title, changed, items, fresh, altered, trouble, nextPoll }: PolledFeed,
  at: string,
): string {
  const news = changed
    ? `${fresh} new, ${altered} changed, of ${counted(items, 'item')}${trouble === null ? '' : `; ${printable(trouble)}`}`
    : 'not changed'
  return `${nameOf(title, feed)}: ${news}; asked again ${laterInWords(nextPoll, at)}`
}

function failedInWords({ feed, title, trouble, failures, nextPoll }: FailedFeed, at: string): string {
  const name = nameOf(title, feed)
  // A feed without a title stands under its address, with which its trouble begins as well.
  const words = trouble.startsWith(`${name}: `) ? trouble : `${name}: failed. ${trouble}`
  const often = failures === 1 ? '' : ` It failed ${failures} times in a row.`
  return `${printable(words)}${often} It is asked again ${laterInWords(nextPoll, at)}.`
}

function keptInWords({ outcome, story, outlet, headline, item, withoutPage }: KeptItem, style: Style): string {
  const what = outcome === 'forgotten' ? 'left out, taken out of the ledger for good before' : outcomeWords[outcome]
  const name = printable([outlet ?? outletUnknown, headline ?? item].join(': '))
  const feedOnly = withoutPage === null ? '' : ` (not from its page: ${printable(withoutPage)})`
  return `  ${what.padEnd(9)}  ${story === null ? '' : `${style.source(story)}  `}${name}${feedOnly}`
}

/** A feed as the ledger remembers it: when it was asked, when it is asked next, and what is wrong with it. */
export function feedInWords(
  { address, title, polledAt, nextPoll, failures, trouble }: WatchedFeed,
  style: Style,
): string {
  const asked = `asked ${minuteOf(polledAt)}, next ${minuteOf(nextPoll)}`
  const often = failures > 1 ? `failed ${failures} times in a row: ` : ''
  const wrong = trouble === null ? '' : `     ${often}${printable(trouble)}\n`
  return `${style.strong(nameOf(title, address))}\n     ${printable(address)}\n     ${asked}\n${wrong}`
}

function nameOf(title: string | null, address: string): string {
  return printable(title ?? address)
}

/** "at 12:30" where it is the same day, else with the day; UTC like all times that are shown. */
function laterInWords(later: string, now: string): string {
  return later.slice(0, 10) === now.slice(0, 10) ? `at ${later.slice(11, 16)}` : `on ${minuteOf(later)}`
}

function minuteOf(instant: string | null): string {
  return instant === null ? 'never' : `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`
}

function clockTime(instant: string): string {
  return instant.slice(11, 19)
}
