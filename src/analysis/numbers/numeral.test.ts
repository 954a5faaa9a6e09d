import { expect, test } from 'vitest'
import { readNumeral } from './numeral.ts'

const italian = { thousands: '.', decimal: ',' }
const english = { thousands: ',', decimal: '.' }

test.each([
  ['12.000', 12000, 12],
  ['1.500.000', 1500000, 1500000],
  ['3,5', 3.5, 3.5],
  ['2.5', 2.5, 2.5],
  ['1,500', 1.5, 1500],
  ['1,234.5', 1234.5, 1234.5],
  ['1.234,5', 1234.5, 1234.5],
  ['0.500', 0.5, 0.5],
  ["1'500", 1500, 1500],
  ['12 000', 12000, 12000],
])('%s is %d in Italian and %d in English', (written, inItalian, inEnglish) => {
  expect(readNumeral(written.replace(' ', '\u202f'), italian)).toBe(inItalian)
  expect(readNumeral(written.replace(' ', '\u202f'), english)).toBe(inEnglish)
})

test.each(['1.2.3', '007', '1,2,3', '1.000,5,6', '9'.repeat(40)])('%s is no amount', (written) => {
  expect(readNumeral(written, italian)).toBeNull()
})
