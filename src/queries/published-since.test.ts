import { expect, test } from 'vitest'
import { publishedSince } from './published-since.ts'

test.each([
  ['2031-03-02', '2031-03-02', true],
  ['2031-03-01', '2031-03-02', false],
  ['2031-03', '2031-03-15', true],
  ['2031-02', '2031-03-15', false],
  ['2032', '2031-03-15', true],
  ['2031-03-15T23:00:00-05:00', '2031-03-16', false],
  ['2031-03-15T23:00:00-05:00', '2031-03-16T04:00:00Z', true],
])('%s, since %s: %s', (date, since, published) => {
  expect(publishedSince(date, since)).toBe(published)
})
