import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { styleFor } from '../src/cli/print/style.ts'
import { happeningInWords } from '../src/cli/print/watch-in-words.ts'
import { ReportedlyError } from '../src/errors.ts'
import type { Happening } from '../src/watch/happening.ts'
import { usualPauses } from '../src/watch/pause.ts'
import { recorder } from './run-command.ts'

const page = readFileSync(resolve(import.meta.dirname, '../docs/watching.md'), 'utf8')
const feed = 'https://sarvenna.example/rss'
const failing = 'https://tolvara.example/feed'

const happenings: readonly (readonly [string, Happening])[] = [
  ['10:00:00', { kind: 'began', feeds: 2 }],
  [
    '10:00:01',
    {
      kind: 'polled',
      feed,
      title: 'Corriere di Sarvenna',
      changed: true,
      items: 20,
      fresh: 2,
      altered: 0,
      trouble: null,
      nextPoll: '2031-03-03T10:31:00Z',
    },
  ],
  [
    '10:00:01',
    {
      kind: 'kept',
      feed,
      item: `${feed}#2`,
      outcome: 'new',
      report: 'ponte-1',
      story: 's-3f9a2c01d4e5',
      outlet: 'Corriere di Sarvenna',
      headline: 'Il ponte di Tolvara è chiuso',
      withoutPage: null,
    },
  ],
  [
    '10:00:02',
    {
      kind: 'poll-failed',
      feed: failing,
      title: 'Tolvara Post',
      code: 'address-answered',
      trouble: new ReportedlyError('address-answered', { input: failing, status: 503, retryAfter: null }).message,
      failures: 1,
      nextPoll: '2031-03-03T10:05:00Z',
    },
  ],
]

test('watch says what docs/watching.md shows', () => {
  const style = styleFor(recorder(), {})
  const said = happenings.map(([time, happening]) => happeningInWords(happening, `2031-03-03T${time}Z`, style)).join('')
  expect(/```\n(10:00:00[\s\S]*?)```/.exec(page)?.[1]).toBe(said)
})

test('the pauses are those of docs/watching.md', () => {
  expect(usualPauses).toEqual({ shortest: 5 * 60, longest: 6 * 3600 })
  expect(page).toContain('never before five minutes')
  expect(page).toContain('after six hours at most')
})
