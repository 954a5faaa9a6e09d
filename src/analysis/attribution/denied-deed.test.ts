import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['fr', "Les ministres de Valdor n'ont jamais condamné les frappes."],
  ['es', 'El Consejo de Valdor nunca condenó la invasión.'],
  ['it', 'Il Consiglio di Valdor non ha mai condannato i bombardamenti.'],
  ['en', 'The council of Valdor never condemned the invasion.'],
])('whoever never condemned something has said nothing (%s): %s', (language, text) => {
  expect(said(text, language)).toEqual([])
})

test.each([
  ['fr', 'Le ministre a condamné les frappes.', 'Le ministre | a condamné | les frappes'],
  ['fr', "Le ministre n'a pas confirmé les frappes.", "Le ministre | n'a pas confirmé | les frappes"],
  ['es', 'El ministro no confirmó la retirada.', 'El ministro | no confirmó | la retirada'],
])('to condemn, and not to confirm, is told of words (%s): %s', (language, text, expected) => {
  expect(said(text, language)).toEqual([expected])
})
