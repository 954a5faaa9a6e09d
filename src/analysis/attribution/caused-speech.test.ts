import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['fr', 'La prise du port par la garde laissait espérer un accord rapide.'],
  ['fr', 'Le gouverneur a fait traiter les grévistes comme des bandits.'],
  ['it', 'Il ministro Valt ha fatto sperare in una tregua.'],
  ['it', 'Il sindaco lascia pensare che il ponte resterà chiuso.'],
  ['es', 'El alcalde hizo creer que el puente estaba abierto.'],
])('who only makes somebody speak or think says nothing (%s): %s', (language, text) => {
  expect(said(text, language)).toEqual([])
})

test.each([
  ['fr', 'Le ministre a fait savoir que le pont était fermé.', 'Le ministre | a fait savoir | le pont était fermé'],
  ['fr', 'Le pont est fermé, a fait savoir le ministère.', 'le ministère | a fait savoir | Le pont est fermé'],
  ['fr', '« Le pont est fermé », a-t-elle fait valoir.', 'elle | a + fait valoir | Le pont est fermé'],
  ['fr', 'Le pont sera fermé, laisse-t-il entendre.', 'il | laisse + entendre | Le pont sera fermé'],
  ['es', 'El ministro hizo saber que el puente estaba cerrado.', 'El ministro | hizo saber | el puente estaba cerrado'],
])('a set phrase with such a verb reports (%s): %s', (language, text, expected) => {
  expect(said(text, language)).toEqual([expected])
})
