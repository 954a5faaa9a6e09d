import { expect, test } from 'vitest'
import { recorder } from '../../../test/run-command.ts'
import { styleFor } from './style.ts'
import { happeningInWords } from './watch-in-words.ts'

const failed = {
  kind: 'poll-failed',
  feed: 'https://velmo.example/feed',
  code: 'address-answered',
  trouble: 'https://velmo.example/feed: there is no such page (status 404). Check the address.',
  nextPoll: '2031-03-20T12:05:00.000Z',
} as const

const words = (title: string | null, failures: number) =>
  happeningInWords({ ...failed, title, failures }, '2031-03-20T12:00:00.000Z', styleFor(recorder(), {}))

test('a feed that failed is named once, by its title or its address', () => {
  expect(words(null, 1)).toBe(
    '12:00:00  https://velmo.example/feed: there is no such page (status 404). Check the address. It is asked again at 12:05.\n',
  )
  expect(words('Velmo Post', 2)).toBe(
    '12:00:00  Velmo Post: failed. https://velmo.example/feed: there is no such page (status 404). Check the address. It failed 2 times in a row. It is asked again at 12:05.\n',
  )
})
