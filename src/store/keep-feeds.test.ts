import { describe, expect, test } from 'vitest'
import { scratchLedger } from '../../test/scratch-ledger.ts'
import type { Poll, SightedItem } from './feed-book.ts'
import { findDriver } from './find-driver.ts'
import { libsqlDriver } from './libsql-driver.ts'

const address = 'https://velmo.example/feed'
const poll = (at: string): Poll => ({ at, title: 'Velmo Post', pause: 300, nextPoll: at, trouble: null })
const item = (name: string, says = name): SightedItem => ({
  item: name,
  says,
  link: `link ${name}`,
  facts: `facts of ${says}`,
})

describe.each([
  ['the driver that is found', findDriver],
  ['libsql', libsqlDriver],
])('by %s', (_, driver) => {
  test('what a feed lists waits once, in the order of its coming, until it is settled', async () => {
    const { feeds } = await scratchLedger(await driver())
    expect(await feeds.polled(address, poll('2031-03-01T10:00:00.000Z'), [item('b'), item('a')])).toEqual({
      fresh: 2,
      changed: 0,
    })
    expect(await feeds.polled(address, poll('2031-03-01T11:00:00.000Z'), [item('c'), item('b'), item('a')])).toEqual({
      fresh: 1,
      changed: 0,
    })
    expect(await feeds.waiting(address)).toEqual(['a', 'b', 'c'])
    await feeds.settle(address, 'a', 'whole')
    expect(await feeds.waiting(address)).toEqual(['b', 'c'])
    expect(await feeds.waitingItem(address, 'a')).toBeNull()
    await feeds.retryLater(address, 'b')
    expect(await feeds.waitingItem(address, 'b')).toEqual({
      facts: 'facts of b',
      tries: 1,
      keptElsewhere: false,
      kept: 'nothing',
    })
    expect(await feeds.polled(address, poll('2031-03-01T12:00:00.000Z'), [item('a', 'more')])).toEqual({
      fresh: 0,
      changed: 1,
    })
    expect(await feeds.waitingItem(address, 'a')).toMatchObject({ facts: 'facts of more', tries: 0 })
  })

  test('an item that another feed brought is known as such, until it changes', async () => {
    const { feeds } = await scratchLedger(await driver())
    await feeds.polled(address, poll('2031-03-01T10:00:00.000Z'), [item('a')])
    await feeds.polled('https://other.example/feed', poll('2031-03-01T10:00:00.000Z'), [item('a')])
    expect(await feeds.waitingItem('https://other.example/feed', 'a')).toMatchObject({ keptElsewhere: false })
    await feeds.settle(address, 'a', 'whole')
    expect(await feeds.waitingItem('https://other.example/feed', 'a')).toMatchObject({ keptElsewhere: true })
    await feeds.settle('https://other.example/feed', 'a', 'whole')
    await feeds.polled('https://other.example/feed', poll('2031-03-01T11:00:00.000Z'), [item('a', 'more')])
    expect(await feeds.waitingItem('https://other.example/feed', 'a')).toMatchObject({ keptElsewhere: false })
  })

  test('an item that is long gone from its feed is forgotten, unless it waits', async () => {
    const { feeds } = await scratchLedger(await driver())
    await feeds.polled(address, poll('2031-03-01T10:00:00.000Z'), [item('a'), item('waits')])
    await feeds.settle(address, 'a', 'whole')
    await feeds.polled(address, poll('2031-07-01T10:00:00.000Z'), [])
    expect(await feeds.waiting(address)).toEqual(['waits'])
    expect(await feeds.polled(address, poll('2031-07-01T11:00:00.000Z'), [item('a')])).toEqual({ fresh: 1, changed: 0 })
  })

  test('failures are counted until the feed answers', async () => {
    const { feeds } = await scratchLedger(await driver())
    const failure = { at: '2031-03-01T10:00:00.000Z', trouble: 'no answer', nextPoll: '2031-03-01T10:05:00.000Z' }
    await feeds.failed(address, failure)
    await feeds.failed(address, failure)
    expect(await feeds.feed(address)).toMatchObject({ failures: 2, trouble: 'no answer', title: null })
    await feeds.polled(address, poll('2031-03-01T11:00:00.000Z'), null)
    expect(await feeds.feeds()).toEqual([
      {
        address,
        title: 'Velmo Post',
        pause: 300,
        polledAt: '2031-03-01T11:00:00.000Z',
        nextPoll: '2031-03-01T11:00:00.000Z',
        failures: 0,
        trouble: null,
      },
    ])
    expect(await feeds.feed('https://none.example/')).toBeNull()
  })

  test('what is remembered of visits is there for the next process, until it is old', async () => {
    const { visits } = await scratchLedger(await driver())
    await visits.set('host a', '1', '2031-03-01T10:00:00.000Z')
    await visits.set('host a', '2', '2031-03-02T10:00:00.000Z')
    await visits.set('host b', '3', '2031-03-01T10:00:00.000Z')
    await visits.forgetBefore('2031-03-02T00:00:00.000Z')
    expect([await visits.get('host a'), await visits.get('host b')]).toEqual(['2', null])
  })
})
