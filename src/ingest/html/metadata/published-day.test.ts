import { expect, test } from 'vitest'
import type { DayWitness } from './day-witness.ts'
import { modifiedDay, publishedDay } from './published-day.ts'

const witness = (kind: DayWitness['kind'], value: string, weight = 3, more: Partial<DayWitness> = {}): DayWitness => ({
  kind,
  tells: 'published',
  day: value.slice(0, 10),
  value,
  weight,
  ...more,
})

test('two witnesses that agree are believed before one that is trusted more', () => {
  const witnesses = [
    witness('linked', '2031-03-09', 5),
    witness('seen', '2031-03-03'),
    witness('address', '2031-03-03'),
  ]
  expect(publishedDay(witnesses, null)).toEqual({ value: '2031-03-03', basis: 'text' })
})

test('many of one kind are one voice', () => {
  const links = Array.from({ length: 9 }, () => witness('marked', '2031-03-09', 1))
  expect(publishedDay([...links, witness('meta', '2031-03-03', 4)], null)?.value).toBe('2031-03-03')
})

test('a day after the page was fetched is nobody’s', () => {
  const witnesses = [witness('linked', '2041-03-03', 5), witness('seen', '2031-03-03')]
  expect(publishedDay(witnesses, '2031-04-01T00:00:00Z')?.value).toBe('2031-03-03')
  expect(publishedDay([witness('linked', '2041-03-03', 5)], '2031-04-01T00:00:00Z')).toBeNull()
})

test('a day before the web is that of a page which tells of no other', () => {
  expect(publishedDay([witness('linked', '1970-01-01', 5), witness('seen', '2031-03-03', 2)], null)?.value).toBe(
    '2031-03-03',
  )
  expect(publishedDay([witness('seen', '1968-05-10')], null)?.value).toBe('1968-05-10')
})

test('an instant in UTC gives way to the day that the page itself shows', () => {
  const instant = witness('linked', '2031-03-04T01:50:59Z', 5)
  expect(publishedDay([instant, witness('seen', '2031-03-03')], null)).toEqual({ value: '2031-03-03', basis: 'text' })
  expect(publishedDay([instant, witness('seen', '2031-03-04')], null)?.value).toBe('2031-03-04T01:50:59Z')
})

test('a day that may be another is read as the others have it', () => {
  const unsure = witness('seen', '2031-10-05', 3, { other: '2031-05-10' })
  expect(publishedDay([unsure], null)?.value).toBe('2031-10-05')
  expect(publishedDay([unsure, witness('meta', '2031-05-10', 4)], null)?.value).toBe('2031-05-10')
})

test('where only a change is told, its day stands; a change before the publication is none', () => {
  const change = witness('seen', '2031-03-05', 3, { tells: 'modified' })
  expect(publishedDay([change], null)?.value).toBe('2031-03-05')
  const published = publishedDay([witness('meta', '2031-03-06'), change], null)
  expect(published?.value).toBe('2031-03-06')
  expect(modifiedDay([change], published, null)).toBeNull()
})

test('a change that had not come when the page was fetched is none', () => {
  const change = witness('meta', '2031-05-01', 3, { tells: 'modified' })
  const published = publishedDay([witness('meta', '2031-03-06'), change], '2031-04-01T10:00:00Z')
  expect(modifiedDay([change], published, '2031-04-01T10:00:00Z')).toBeNull()
  expect(modifiedDay([change], published, '2031-05-01T10:00:00Z')).toBe('2031-05-01')
})
