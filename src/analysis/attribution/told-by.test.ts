import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  'Die Gilde hatte daraufhin zu einer Kundgebung am Sonntag nach Dorn aufgerufen.',
  'Bis jetzt hat die Stadt nicht auf die Briefe aus dem Norden geantwortet.',
])('a verb behind a preposition with its noun is told by nobody there: %s', (text) => {
  expect(said(text, 'de')).toEqual([])
})

test('a verb of the clause around a source phrase is part of what is said', () => {
  expect(said('Die Saison 2005 hat nach Polizeiangaben wieder einen Toten gefordert.', 'de')).toEqual([
    'Polizeiangaben | nach | Die Saison 2005 hat + wieder einen Toten gefordert',
  ])
})

test('a verb of telling right behind a source phrase tells who said it', () => {
  expect(said('El puente está cerrado, según informaron fuentes de la alcaldía.', 'es')).toEqual([
    'fuentes de la alcaldía | según informaron | El puente está cerrado',
  ])
})
