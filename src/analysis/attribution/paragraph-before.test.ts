import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'es',
    'La fábrica cerrará en mayo.\n\nAsí lo aseguró hoy el alcalde, Pedro Sanz, quien añadió que habrá ayudas.',
    ['el alcalde, Pedro Sanz | aseguró | La fábrica cerrará en mayo', 'quien | añadió | habrá ayudas'],
  ],
  [
    'es',
    'La fábrica cerrará.\n\nAsí lo indicó una portavoz, cuyos servicios no han abierto nada.',
    ['una portavoz | indicó | La fábrica cerrará'],
  ],
  [
    'it',
    'La fabbrica chiude a maggio.\n\nLo ha riferito il sindaco, Pietro Sani.',
    ['il sindaco, Pietro Sani | ha riferito | La fabbrica chiude a maggio'],
  ],
])('what opens a paragraph and points back means the end of the paragraph before (%s)', (language, text, expected) => {
  expect(said(text, language)).toEqual(expected)
})

test.each([
  [
    'behind its subject a pronoun may stand for anything',
    'La fábrica cerrará.\n\nEl alcalde, Odo Valt, lo confirmó ayer.',
  ],
  ['the first paragraph has none before it', 'Así lo aseguró el alcalde, Odo Valt.'],
])('%s', (_, text) => {
  expect(said(text, 'es')).toEqual([])
})
