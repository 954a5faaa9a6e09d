import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

const cases: readonly (readonly [language: 'it' | 'es' | 'en', text: string, ...expected: string[]])[] = [
  [
    'it',
    'Secondo gli esperti, probabilmente, il ponte cadrà.',
    'gli esperti | Secondo | probabilmente, il ponte cadrà',
  ],
  [
    'it',
    'Secondo il sindaco, in assenza di prove, il processo non si farà.',
    'il sindaco | Secondo | in assenza di prove, il processo non si farà',
  ],
  [
    'en',
    'According to the minister, in 2025, twelve people died.',
    'the minister | According to | in 2025, twelve people died',
  ],
  [
    'es',
    'La policía informó de que dos hombres murieron, mientras que otros tres resultaron heridos.',
    'La policía | informó | dos hombres murieron, mientras que otros tres resultaron heridos',
  ],
  [
    'es',
    'El ministro ha de nuevo afirmado que el puente está cerrado.',
    'El ministro | ha + afirmado | el puente está cerrado',
  ],
]

describe('What is said keeps when, where and how likely it is', () => {
  test.each(cases)('(%s) %s', (language, text, ...expected) => {
    expect(said(text, language)).toEqual(expected)
  })
})

test('a list marker ends nothing that is said', () => {
  const [first = ''] = said('El alcalde anunció que: 1) el puente cierra y 2) la carretera abre.', 'es')
  expect(first).toContain('el puente cierra')
})

test('who speaks for somebody speaks for the verb beside it, and in its sentence', () => {
  const text = 'El ministro negó los hechos. Por voz de su abogado, el banco dijo que pagará.'
  expect(said(text, 'es')[0]).toBe('El ministro | negó | los hechos')
  const other = 'El alcalde rechazó la oferta y el Gobierno la aceptó por boca de su ministra, Ada Lind.'
  expect(said(other, 'es')[0]).toMatch(/^El alcalde \| rechazó/)
})

test('two names behind «Al» at the head of a sentence are no name together', () => {
  expect(said('Al Pirellone Fontana ha detto che il ponte è chiuso.', 'it')[0]).not.toMatch(/Al Pirellone/)
})

test.each([
  [
    'Le port « restera fermé. Cela permettra de réparer le quai », a déclaré le maire d’Ormont.',
    'le maire d’Ormont | a déclaré | Le port « restera fermé. Cela permettra de réparer le quai »',
  ],
  [
    '« Il n’a rien signé. Des avocats ont préparé le texte pour Ormont », la ville voisine, a déclaré le préfet.',
    'le préfet | a déclaré | « Il n’a rien signé. Des avocats ont préparé le texte pour Ormont », la ville voisine',
  ],
])('a quotation over several sentences is said from its beginning: %s', (text, expected) => {
  expect(said(text, 'fr')).toEqual([expected])
})
