import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayValue } from '../../../document/calendar-day.ts'
import { languages } from '../../../lang/languages.ts'
import { pageDays } from './page-day.ts'

const only = (words: string, monthsFirst = false) => pageDays(words, monthsFirst).map(({ value }) => value)

test('a day is read in the writings of many pages', () => {
  const written = {
    '2031-03-03T09:44:09+00:00': '2031-03-03T09:44:09+00:00',
    '2031-03-03T09:44:09.403Z': '2031-03-03T09:44:09.403Z',
    'Mon, 3 Mar 2031 16:07:38 -0600': '2031-03-03T16:07:38-06:00',
    'Mon Mar 03 2031 03:05:46 GMT+0000': '2031-03-03T03:05:46Z',
    '2031-03-03 16:07:38': '2031-03-03',
    '20310303T132005': '2031-03-03',
    'Published 11:34 PM EST Mar 3, 2031': '2031-03-03',
    '03.03.31, 08:16 Uhr': '2031-03-03',
    '3 / 3 / 2031': '',
    'Mar 032031': '2031-03-03',
    '1er mars 2031': '2031-03-01',
    '3º de marzo del 2031': '2031-03-03',
    '2031年3月3日': '2031-03-03',
    '0001-01-01T00:00:00Z': '',
    '31.02.2031': '',
    'tel. 0201.2402-403': '',
  }
  for (const [words, value] of Object.entries(written)) expect([words, only(words)[0] ?? '']).toEqual([words, value])
})

test('where days and months may be either, both are told, the likelier first', () => {
  expect(pageDays('05/10/2031', false)).toMatchObject([{ day: '2031-10-05', other: '2031-05-10' }])
  expect(pageDays('05/10/2031', true)).toMatchObject([{ day: '2031-05-10', other: '2031-10-05' }])
  expect(pageDays('25/10/2031', true)).toMatchObject([{ day: '2031-10-25' }])
  expect(only('05.10.2031', true)).toEqual(['2031-10-05'])
})

test('every day in the words of every language is read back', () => {
  const first = dayNumber(1990, 1, 1) ?? 0
  fc.assert(
    fc.property(
      fc.integer({ min: first, max: first + 30_000 }),
      fc.constantFrom(...languages.values()),
      fc.nat(5),
      (number, { calendar }, which) => {
        const value = dayValue(number)
        const names = calendar.months[Number(value.slice(5, 7)) - 1] ?? []
        const month = names[which % names.length] ?? ''
        const [day, year] = [Number(value.slice(8)), value.slice(0, 4)]
        expect(only(`${day} ${month} ${year}`)).toEqual([value])
        expect(only(`${month} ${day}, ${year}`)).toEqual([value])
      },
    ),
  )
})

test('no words make it slow or fail', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), (words) => {
      for (const { start, end, value } of pageDays(words, true)) {
        expect(start).toBeLessThan(end)
        expect(value).toMatch(/^\d{4}-\d\d-\d\d/)
      }
    }),
  )
})
