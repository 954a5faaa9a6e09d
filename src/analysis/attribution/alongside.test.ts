import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'El rector dijo que no dimitirá, al tiempo que pidió que se abra una investigación.',
    ['El rector | dijo | no dimitirá', 'El rector | pidió | se abra una investigación'],
  ],
  [
    'El juez confesó que dudaba, a la vez que destacó que el proceso fue limpio.',
    ['El juez | confesó | dudaba', 'El juez | destacó | el proceso fue limpio'],
  ],
  [
    '"No dimitiré", aseguró el líder norlandés al tiempo que señaló que habrá elecciones.',
    ['el líder norlandés | aseguró | No dimitiré', 'el líder norlandés | señaló | habrá elecciones'],
  ],
])('what somebody says «al tiempo que» is theirs, and no part of the rest: %s', (text, expected) => {
  expect(said(text, 'es')).toEqual(expected)
})

test('several who ask for something are not the one who tells of them', () => {
  expect(said('El rector dijo que los alumnos protestaron, al tiempo que pidieron ayuda.', 'es')).toEqual([
    'El rector | dijo | los alumnos protestaron, al tiempo que pidieron ayuda',
  ])
})

test('a source is over at a semicolon', () => {
  expect(said('Murieron 30 personas, según las cifras oficiales; 130 según la Cruz Verde.', 'es')[0]).toBe(
    'las cifras oficiales | según | Murieron 30 personas',
  )
})
