import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['es', 'Desde el Gobierno aseguran que el puente sigue cerrado.', 'el Gobierno'],
  ['es', 'Desde la oposición se ha criticado que el puente siga cerrado.', 'la oposición'],
  ['es', 'El puente sigue cerrado, aseguran desde el ministerio.', 'el ministerio'],
  ['it', 'Dal governo assicurano che il ponte è chiuso.', 'governo'],
])('whom a verb leaves unnamed speak for the body in which they do (%s): %s', (language, text, source) => {
  expect(said(text, language).map((one) => one.split(' | ')[0])).toEqual([source])
})

test.each([
  ['es', 'Desde Sarvenna informan de que el puente sigue cerrado.', ''],
  ['es', 'Desde la torre dicen que el puente sigue cerrado.', ''],
  ['es', 'Desde ayer dicen que el puente sigue cerrado.', ''],
  ['es', 'Desde el Gobierno, los ministros aseguran que el puente sigue cerrado.', 'los ministros'],
  ['it', 'I soldi ricevuti dal governo, dicono i pescatori, sono finiti.', 'i pescatori'],
])('but a place or a time speaks for nobody, nor a body beside a subject (%s): %s', (language, text, source) => {
  expect(said(text, language).map((one) => one.split(' | ')[0])).toEqual([source])
})
