import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

/** Who says it, of a sentence that begins with «“No habrá acuerdo”, …». */
const source = (words: string, language: string) => said(words, language)[0]?.split(' | ')[0]

test.each([
  ['es', '"No habrá acuerdo", dijo un portavoz a Reuters.', 'un portavoz'],
  ['es', '"No habrá acuerdo", han dicho fuentes del régimen a AFP.', 'fuentes del régimen'],
  ['es', '"No habrá acuerdo", dijo Ada Lindar, en declaraciones a la radio Norte.', 'Ada Lindar'],
  ['fr', '"La grue est tombée", affirme un témoin à l’AFP.', 'un témoin'],
  ['en', '“The crane fell,” said an adviser to the newspaper.', 'an adviser to the newspaper'],
])('whoever speaks is over before the medium that is told (%s): %s', (language, text, expected) => {
  expect(source(text, language)).toBe(expected)
})

test.each([
  [
    '"No habrá acuerdo", señala a ELVODAL.es el vicepresidente del partido, Omar Lind.',
    'el vicepresidente del partido, Omar Lind',
  ],
  ['"No habrá acuerdo", señala a RTVE.es Omar Lind, profesor de la escuela.', 'Omar Lind, profesor de la escuela'],
  ['"No habrá acuerdo", dijo a la AFP un vecino.', 'un vecino'],
  ['"No habrá acuerdo", dijo a la AFP un voluntario, Omar Lind, tras salir.', 'un voluntario, Omar Lind'],
  ['"No habrá acuerdo", dijo a Vodal el conocido profesor Omar Lind Valt.', 'el conocido profesor Omar Lind Valt'],
  ['"No habrá acuerdo", asegura a este diario Ada Lindar, ingeniera de Vodalia.', 'Ada Lindar, ingeniera de Vodalia'],
  [
    '"No habrá acuerdo", replica a Reuters Omar Lind, un veterano activista y fundador del centro.',
    'Omar Lind, un veterano activista y fundador del centro',
  ],
])('whoever speaks stands behind whom it is told to, with name and office: %s', (text, expected) => {
  expect(source(text, 'es')).toBe(expected)
})
