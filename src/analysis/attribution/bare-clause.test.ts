import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['Several outlets reported the crew had left the ship.', 'Several outlets | reported | the crew had left the ship'],
  ['The mayor noted the bridge had been closed twice.', 'The mayor | noted | the bridge had been closed twice'],
])('a clause needs no conjunction behind what reports: %s', (text, expected) => {
  expect(said(text, 'en')).toEqual([expected])
})

test.each(['The captain noted the hour.', 'The ship is a reported wreck.'])('but a mere word is none: %s', (text) => {
  expect(said(text, 'en')).toEqual([])
})

test.each([
  ['Le maire a dit être prêt à partir.', 'Le maire | a dit | être prêt à partir'],
  ['Le maire a dit ne pas être au courant.', 'Le maire | a dit | ne pas être au courant'],
])('what somebody says to be is said: %s', (text, expected) => {
  expect(said(text, 'fr')).toEqual([expected])
})
