import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['es', 'El Gobierno respondió por boca de su portavoz, Ada Lind: «No habrá pacto».', 'su portavoz, Ada Lind'],
  ['es', 'Por boca de su portavoz, el Gobierno respondió que no habrá pacto.', 'su portavoz'],
  [
    'it',
    'Il governo ha risposto per bocca del suo portavoce, Ada Lindi: «Non ci sarà un patto».',
    'suo portavoce, Ada Lindi',
  ],
])('who speaks for another one is the source (%s): %s', (language, text, source) => {
  expect(said(text, language).map((one) => one.split(' | ')[0])).toEqual([source])
})
