import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testVisitor } from '../../../test/web-host.ts'
import { hostAnswered, hostFailed, retryAfter } from './host-patience.ts'

const now = Date.parse('2031-03-20T12:00:00Z')

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Thu, 20 Mar 2031 12:01:00 GMT', 60_000],
  ['Thursday, 20-Mar-31 12:01:00 GMT', 60_000],
  ['Thu, 20 Mar 2031 11:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['', null],
  [undefined, null],
])('Retry-After %j asks for %s milliseconds', (value, expected) => {
  expect(retryAfter(value, now)).toBe(expected)
})

test('whatever stands in Retry-After, it is a length of time or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(retryAfter(value, now) ?? 0).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('each failure in a row doubles the wait up to an hour, less a share by chance, and an answer ends it', async () => {
  const visitor = testVisitor()
  const address = new URL('http://news.example/')
  const start = visitor.network.now()
  const waits: number[] = []
  for (let failures = 0; failures < 12; failures++) waits.push((await hostFailed(address, null, visitor)) - start)
  expect(waits.slice(0, 4)).toEqual([3750, 7500, 15_000, 30_000])
  expect(waits.at(-1)).toBe(2_700_000)
  await hostAnswered(address, visitor)
  expect((await hostFailed(address, null, visitor)) - start).toBe(3750)
})

test('a wish is heeded up to a day', async () => {
  const visitor = testVisitor()
  const day = 86_400_000
  expect(await hostFailed(new URL('http://news.example/'), 400 * day, visitor)).toBe(visitor.network.now() + day)
})
