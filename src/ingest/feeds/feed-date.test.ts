import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateValueSchema } from '../../document/published.ts'
import { feedDate } from './feed-date.ts'

test.each([
  ['Mon, 03 Mar 2031 09:30:00 GMT', '2031-03-03T09:30:00Z'],
  ['Mon, 3 Mar 31 09:30 +0100', '2031-03-03T09:30:00+01:00'],
  ['03 Mar 2031 09:30:00 EST', '2031-03-03T09:30:00-05:00'],
  ['2031-03-03T09:30:00.250+01:00', '2031-03-03T09:30:00+01:00'],
  ['2031-03-03 09:30:00+0100', '2031-03-03T09:30:00+01:00'],
  ['2031-03-03T09:30Z', '2031-03-03T09:30:00Z'],
  ['lun, 03 mar 2031 09:30:00 +0100', '2031-03-03T09:30:00+01:00'],
  ['Mar, 04 Mar 2031 09:30:00 CET', '2031-03-04T09:30:00+01:00'],
  ['mardi 4 mars 2031 à 9h30', '2031-03-04'],
  ['1er août 2031', '2031-08-01'],
  ['Mi, 05 Okt 2031 09:30 MESZ', '2031-10-05T09:30:00+02:00'],
  ['3. Dezember 2031', '2031-12-03'],
  ['3 de marzo de 2031, 18:30', '2031-03-03'],
  ['March 3rd, 2031 5:30 pm EST', '2031-03-03T17:30:00-05:00'],
  ['03/04/2031', '2031-04-03'],
  ['04/25/2031', '2031-04-25'],
  ['03-Mar-2031', '2031-03-03'],
  ['2031-03', '2031-03'],
  ['2031', '2031'],
])('«%s» is %s', (raw, date) => {
  expect(feedDate(raw)).toBe(date)
})

test.each(['yesterday', '', '31 Feb 2031', '12:30', 'Mon, 03 Mar', '0000-00-00', '1970 or so', '9'.repeat(500)])(
  '«%s» is no date',
  (raw) => {
    expect(feedDate(raw)).toBeNull()
  },
)

test('an hour without a zone, or with one that nobody knows, leaves the day alone', () => {
  expect(feedDate('2031-03-03T09:30:00')).toBe('2031-03-03')
  expect(feedDate('Mon, 03 Mar 2031 09:30:00 XYZ')).toBe('2031-03-03')
  expect(feedDate('Mon, 03 Mar 2031 25:30:00 GMT')).toBe('2031-03-03')
})

test('whatever stands there, what comes out is a date of a report', () => {
  const pieces = fc.constantFrom(
    'Mon',
    ',',
    ' ',
    '3',
    '03',
    'Mar',
    'ott',
    '2031',
    '31',
    '12:30',
    'GMT',
    '+0100',
    '-',
    'T',
    '/',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (raw) => {
        const date = feedDate(raw)
        if (date !== null) expect(dateValueSchema.safeParse(date).success).toBe(true)
      },
    ),
  )
})
