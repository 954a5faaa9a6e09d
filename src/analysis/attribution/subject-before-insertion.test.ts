import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'Odo Valt, whose school in Oslo was paid for by the army because he served, said he would like to go back.',
    'Odo Valt | said | he would like to go back',
  ],
  [
    'In May, Mr. Valt, who made millions in shipping, told investors that concerns about the port were overblown.',
    'Mr. Valt | told | concerns about the port were overblown',
  ],
  [
    'The judge -- who has been in a quarrel with the mayor for days -- said she regretted it.',
    'The judge | said | she regretted it',
  ],
])('who opens a sentence before words put in is the subject of the verb behind them: %s', (text, expected) => {
  expect(said(text, 'en')).toEqual([expected])
})

test('but not where the subject stands behind the verb', () => {
  expect(said('Odo Valt, who built the port, is a thief, says Ada Rand.', 'en')).toEqual([
    'Ada Rand | says | Odo Valt, who built the port, is a thief',
  ])
})
