import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['La planta, tal y como ha confirmado el alcalde, cerrará.', 'el alcalde | ha confirmado | La planta + cerrará'],
  ['La planta, tal como confirmó el alcalde, cerrará.', 'el alcalde | confirmó | La planta + cerrará'],
])('an aside may begin before its word for “as”: %s', (text, expected) => {
  expect(said(text, 'es')).toEqual([expected])
})

test('a verb behind «según» is no source', () => {
  expect(said('La planta, según consta en el acta, cerrará.', 'es')).toEqual([])
})
