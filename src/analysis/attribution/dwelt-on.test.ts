import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

describe('what somebody dwells on is said', () => {
  test.each([
    ['La alcaldesa destacó la calidad del agua.', 'La alcaldesa | destacó | la calidad del agua'],
    ['El ministro dijo que habrá obras y destacó la calidad del agua.', 'El ministro | destacó | la calidad del agua'],
    ['El concejal resaltó la importancia del acuerdo.', 'El concejal | resaltó | la importancia del acuerdo'],
    [
      'La portavoz insistió en la necesidad de revisar las cuentas.',
      'La portavoz | insistió | la necesidad de revisar las cuentas',
    ],
    ['El obispo abogó en Vodalia por un aumento de la ayuda.', 'El obispo | abogó | un aumento de la ayuda'],
    [
      'El partido ha abogado este lunes por aplicar las sanciones más duras.',
      'El partido | ha abogado | aplicar las sanciones más duras',
    ],
    ['Los expertos coinciden en que habrá sequía.', 'Los expertos | coinciden | habrá sequía'],
    ['Los expertos coinciden en señalar que habrá sequía.', 'Los expertos | coinciden en señalar | habrá sequía'],
    ['La planta cerrará, según recoge la agencia Norte.', 'la agencia Norte | según recoge | La planta cerrará'],
    ['"Nadie sabe dónde están", rememora Ada Lindar.', 'Ada Lindar | rememora | Nadie sabe dónde están'],
  ])('%s', (text, expected) => {
    expect(said(text, 'es').at(-1)).toBe(expected)
  })
})

test.each([
  ['what stands out somewhere', 'En la lista destaca la presencia de dos ministros.'],
  ['what takes place beside something', 'La fiesta coincide con la feria que se abre mañana.'],
])('%s says nothing', (_, text) => {
  expect(said(text, 'es')).toEqual([])
})
