import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['Die Ärzte prangerten an, dass die Lehrer spitzelten.', 'Die Ärzte | prangerten an | die Lehrer spitzelten'],
  ['Die Forscher fanden heraus, dass das Eis schmilzt.', 'Die Forscher | fanden heraus | das Eis schmilzt'],
  ['Die Ministerin hob hervor, dass der Hafen sicher sei.', 'Die Ministerin | hob hervor | der Hafen sicher sei'],
  ['Odo Valt spricht davon, dass der Damm ein Problem sei.', 'Odo Valt | spricht davon | der Damm ein Problem sei'],
  ['Die Gilde hält es für möglich, dass die Fähre ausfällt.', 'Die Gilde | hält es für möglich | die Fähre ausfällt'],
])('verbs with a particle or another word behind them report (%s)', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each([
  'Die Fischer fanden ein Boot am Ufer.',
  'Der Kapitän hob das Netz aus dem Wasser.',
  'Die Männer hielten den Mast für einen Baum.',
  'Sie sprachen leise am Feuer.',
])('and nothing without it: %s', (text) => {
  expect(said(text, 'de')).toEqual([])
})
