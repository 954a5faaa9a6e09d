import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['La ministra exigió a Norlandia el fin de los ataques.', 'La ministra | exigió | el fin de los ataques'],
  [
    'La ministra reclamó ayer a los bancos la devolución de las ayudas.',
    'La ministra | reclamó | la devolución de las ayudas',
  ],
  ['El alcalde pidió ayer al Gobierno más medios.', 'El alcalde | pidió | más medios'],
  ['El comité pidió al Gobierno y a los rebeldes el cese de la lucha.', 'El comité | pidió | el cese de la lucha'],
  [
    'El concejal dio a conocer a los vecinos el proyecto del puente.',
    'El concejal | dio a conocer | el proyecto del puente',
  ],
  ['La oposición criticó a los bancos.', 'La oposición | criticó | a los bancos'],
])('whom somebody asks or tells is not what they ask or tell: %s', (text, expected) => {
  expect(said(text, 'es')).toEqual([expected])
})
