import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['Nel corso della riunione Ugo Tarsi ha affermato che i fondi sono finiti.', 'Ugo Tarsi'],
  ['Su Twitter Ada Lind scrive: «I lavori proseguono».', 'Ada Lind'],
  ['A tal proposito Ada Lind dice: «Il ponte è chiuso».', 'Ada Lind'],
  [
    "Nel corso dell'incontro Abu al-Ila Madi, esponente della lega, ha affermato che il ponte è chiuso.",
    'Abu al-Ila Madi, esponente della lega',
  ],
  ['Dopo il funerale Ugo Tarsi, cugino della vittima, ha detto che tornerà.', 'Ugo Tarsi, cugino della vittima'],
])('a name behind a phrase that opens the sentence is who speaks: %s', (text, source) => {
  expect(said(text, 'it').map((one) => one.split(' | ')[0])).toEqual([source])
})

test.each([
  'Dal ponte Ugo Tarsi ha scritto che sta bene.',
  'Dopo la morte del generale Ugo Tarsi ha detto che il ponte è chiuso.',
  'Dopo la morte di Ugo Tarsi, capo dei ribelli, ha detto che il ponte è chiuso.',
  'Al termine della riunione Ugo Tarsi e Ada Lind hanno detto che il ponte è chiuso.',
])('but not where the name may belong to what stands before it: %s', (text) => {
  expect(said(text, 'it').map((one) => one.split(' | ')[0])).not.toContain('Ugo Tarsi')
})
