import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

describe('behind a source phrase whoever does something is the source, whole', () => {
  test.each([
    [
      'it',
      'Secondo chi sostiene la riforma totale della banca, questo sarebbe un bene.',
      'chi sostiene la riforma totale della banca | Secondo | questo sarebbe un bene',
    ],
    ['es', 'El puente cayó, según quienes lo vieron.', 'quienes lo vieron | según | El puente cayó'],
  ])('%s: %s', (language, text, expected) => {
    expect(said(text, language)).toEqual([expected])
  })
})

test.each([
  [
    'it',
    'Secondo quanto hanno sostenuto in passato gruppi di opposizione, il carcere ospita mille detenuti.',
    'gruppi di opposizione | Secondo quanto hanno sostenuto | il carcere ospita mille detenuti',
  ],
  [
    'es',
    'Según lo informado hoy por la junta militar, dos tercios de los escaños serán de listas.',
    'la junta militar | Según lo informado hoy por | dos tercios de los escaños serán de listas',
  ],
])('who said what a phrase points to stands behind the day and the time (%s)', (language, text, expected) => {
  expect(said(text, language)).toEqual([expected])
})
