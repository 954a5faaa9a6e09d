import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pauseAfterFailure, pauseOf, pauseUnchanged, spread, usualPauses } from './pause.ts'

const minute = 60
const hour = 60 * minute
const now = Date.parse('2031-03-20T12:00:00Z')
/** Items at these many seconds before now. */
const before = (...seconds: readonly number[]) => seconds.map((each) => now - each * 1000)
const quiet = { asked: null, freshFor: null, published: [], now }

test('a feed is asked twice as often as something usually comes', () => {
  const hourly = before(...Array.from({ length: 20 }, (_, at) => at * hour))
  expect(pauseOf({ ...quiet, published: hourly }, usualPauses)).toBe(hour / 2)
})

test('a feed that has been still for long is asked more seldom', () => {
  const once = before(20 * hour, 20 * hour + 10 * minute, 20 * hour + 20 * minute)
  expect(pauseOf({ ...quiet, published: once }, usualPauses)).toBe(2 * hour)
})

test('a feed is not asked sooner than it and its server ask for, within the limits', () => {
  const busy = before(0, minute, 2 * minute)
  expect(pauseOf({ ...quiet, published: busy }, usualPauses)).toBe(5 * minute)
  expect(pauseOf({ ...quiet, published: busy, asked: hour }, usualPauses)).toBe(hour)
  expect(pauseOf({ ...quiet, published: busy, freshFor: 2 * hour }, usualPauses)).toBe(2 * hour)
  expect(pauseOf({ ...quiet, published: busy, asked: 24 * hour }, usualPauses)).toBe(6 * hour)
})

test('dates of items that are yet to come tell nothing', () => {
  expect(pauseOf({ ...quiet, published: before(-hour, -2 * hour) }, usualPauses)).toBe(30 * minute)
})

test('each time that nothing is new the pause grows, each failure doubles it', () => {
  expect(pauseUnchanged(hour, usualPauses)).toBe(1.25 * hour)
  expect(pauseUnchanged(6 * hour, usualPauses)).toBe(6 * hour)
  expect([1, 2, 3].map((failures) => pauseAfterFailure(failures, usualPauses))).toEqual([300, 600, 1200])
  expect(pauseAfterFailure(1000, usualPauses)).toBe(24 * hour)
})

test('whatever a feed shows, the pause stays within the limits, and chance adds a tenth at most', () => {
  const seconds = fc.double({ min: 0, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(
      fc.option(seconds),
      fc.option(seconds),
      fc.array(fc.integer({ min: -1e6, max: 1e9 })),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (asked, freshFor, ago, chance) => {
        const pause = pauseOf({ asked, freshFor, published: before(...ago), now }, usualPauses)
        expect(pause).toBeGreaterThanOrEqual(usualPauses.shortest)
        expect(pause).toBeLessThanOrEqual(usualPauses.longest)
        expect(spread(pause, chance)).toBeGreaterThanOrEqual(pause)
        expect(spread(pause, chance)).toBeLessThanOrEqual(1.1 * pause)
      },
    ),
  )
})
