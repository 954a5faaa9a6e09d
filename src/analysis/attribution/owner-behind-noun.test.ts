import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'Erkki Rand, Präsident des Rats der Union: „Das ist falsch und dumm.“',
    'Erkki Rand, Präsident des Rats der Union | : | Das ist falsch und dumm',
  ],
  [
    'Ein Beamter der Hafenpolizei: „Wir gehen gegen sie vor.“',
    'Ein Beamter der Hafenpolizei | : | Wir gehen gegen sie vor',
  ],
  [
    '„Niemand spricht davon“, sagte Odo Valt, Leiter der Werft.',
    'Odo Valt, Leiter der Werft | sagte | Niemand spricht davon',
  ],
])('whose an office is stands in an article behind it: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each(['Die Bilanz des Abends: „Ein Fest am Meer“ und ein Tanz.', 'Heute im Kino: „Die Fischer von Dorn“.'])(
  'what happens and where says nothing: %s',
  (text) => {
    expect(said(text, 'de')).toEqual([])
  },
)

test.each([
  [
    'Odo Valt, der die Werft leitet, sagte zum Abschluss: „Wir bleiben hier am Meer.“',
    'Odo Valt | sagte | Wir bleiben hier am Meer',
  ],
  ['Günther Rand, der die Werft führt, sagte, das Meer sei weit.', 'Günther Rand | sagte | das Meer sei weit'],
  ['Die Sprecherin, die seit Mai im Amt ist, sagte, der Hafen sei zu.', 'Die Sprecherin | sagte | der Hafen sei zu'],
])('what a relative clause tells of a speaker is no part of the name: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each([['Der Hafen ist zu, der alt ist, sagte der Leiter.', 'der Leiter | sagte | Der Hafen ist zu, der alt ist']])(
  'where somebody stands behind the verb, nobody before it speaks: %s',
  (text, expected) => {
    expect(said(text, 'de')).toEqual([expected])
  },
)
