import type { WhyTogether } from '../../queries/why-together.ts'
import { outletUnknown } from '../words.ts'
import { instantInWords } from './date-in-words.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'
import { hanging, wrap } from './wrap.ts'

/** Why reports are in one story, for a person at a terminal: under each report what it shares with those before it. */
export function whyInWords({ story, reports }: WhyTogether, style: Style): string {
  const lines = [
    ...wrap(printable(story.title), style.columns).map(style.strong),
    ...story.joined.map(({ story: other, report, at }) =>
      style.faint(`${other} is one with it, as ${printable(report)} showed on ${instantInWords(at)}`),
    ),
    ...reports.flatMap(({ id, outlet, headline, shares }) => [
      '',
      ...hanging('', printable([outlet ?? outletUnknown, headline ?? id].join(': ')), style.columns).map(style.strong),
      ...(shares === null ? ['  The story began with it.'] : sharesInWords(shares, style)),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

type Shares = NonNullable<WhyTogether['reports'][number]['shares']>

function sharesInWords({ names, figures, days, words }: Shares, style: Style): readonly string[] {
  const kinds = [
    ['names', names],
    ['figures', figures],
    ['days', days],
    ['what happens', words],
  ] as const
  const lines = kinds
    .filter(([, shared]) => shared.length > 0)
    .flatMap(([kind, shared]) => hanging('  ', printable(`${kind}: ${shared.join(' · ')}`), style.columns))
  return lines.length > 0
    ? lines
    : ['  It shares nothing with those before it: a person put it here, or its text was changed.']
}
