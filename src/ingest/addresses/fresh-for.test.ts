import { expect, test } from 'vitest'
import { freshFor } from './fresh-for.ts'

const expires = 'Mon, 03 Mar 2031 10:05:00 GMT'
const date = 'Mon, 03 Mar 2031 10:00:00 GMT'

test.each([
  [{ 'cache-control': 'public, max-age=600' }, 600],
  [{ 'cache-control': 'max-age="600", must-revalidate', age: '200' }, 400],
  [{ 'cache-control': 'max-age=600, no-cache' }, null],
  [{ 'cache-control': 's-maxage=900' }, null],
  [{ 'cache-control': 'max-age=60', age: '90' }, null],
  [{ 'cache-control': 'max-age=999999999999' }, 31_536_000],
  [{ expires, date }, 300],
  [{ expires: '0', date }, null],
  [{ expires: date, date }, null],
  [{}, null],
])('an answer with %j is fresh for %s seconds', (headers, seconds) => {
  expect(freshFor(headers)).toBe(seconds)
})
