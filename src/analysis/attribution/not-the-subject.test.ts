import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([['fr', 'Les études les plus récentes, qui remontent à 2008, font état de 96% de malades.']])(
  'a word of the cue is never its source (%s): %s',
  (language, text) => {
    expect(said(text, language).filter((one) => one.startsWith('état'))).toEqual([])
  },
)

test('who does something else is not by whom somebody is accused', () => {
  const found = said(
    "Les rebelles ont progressé vers l'ouest, tandis que le pilonnage se poursuivait à Sarvenna, où l'armée régulière est accusée d'utiliser des bombes.",
    'fr',
  )
  expect(found.filter((one) => one.startsWith('le pilonnage'))).toEqual([])
})

test.each([
  ['fr', 'La Turquie a reconnu le Conseil national du fleuve.'],
  ['es', 'Francia ha reconocido a los rebeldes.'],
])('to recognise somebody says nothing (%s): %s', (language, text) => {
  expect(said(text, language)).toEqual([])
})

test('to recognise a defeat is to tell of it', () => {
  expect(said('Le ministre a reconnu sa défaite.', 'fr')).toEqual(['Le ministre | a reconnu | sa défaite'])
})

test.each([
  'Lire : « Le pont de Sarvenna est fermé depuis mardi ».',
  'Voir : « La carte de la situation à Sarvenna ».',
])('an order to read on is no source: %s', (text) => {
  expect(said(text, 'fr')).toEqual([])
})

test('what is explained by something is told by nobody', () => {
  expect(said('Cette nette inflexion s’explique par des raisons politiques.', 'fr')).toEqual([])
})

test('a relative pronoun is no part of a name', () => {
  expect(said("Ils craignent une loi dont l'opposition libérale dénonce la portée.", 'fr')).toContain(
    "l'opposition libérale | dénonce | la portée",
  )
})

test('what tells of a word within the quotation before it did not say that', () => {
  const [found] = said(
    '« Nous aidons les habitants de Sarvenna », la troisième ville du pays, à 150 kilomètres de la côte, a déclaré la ministre Ada Lind.',
    'fr',
  )
  expect(found).toMatch(/^la ministre Ada Lind \| a déclaré/u)
})

test.each([
  'Los ataques han matado a cinco personas, según ha indicado este sábado un residente.',
  'Los ataques han matado a cinco personas, según informó este martes un residente.',
])('a day and its pronoun stand before who said it: %s', (text) => {
  expect(said(text, 'es')[0]).toMatch(/^un residente \|/u)
})

test('a law that forbids something is not what somebody else says', () => {
  expect(
    said(
      'Ils ont demandé une suspension du vote, car le candidat est frappé par une loi interdisant aux anciens ministres de se présenter.',
      'fr',
    ),
  ).toEqual(['Ils | ont demandé | une suspension du vote'])
})

test.each([
  ['es', 'Respecto al alcalde, aseguran que dimitirá.', ' | aseguran | dimitirá'],
  [
    'es',
    'En cuanto al hijo menor, Odón, comandante de la brigada, dicen que está en la carretera.',
    ' | dicen | está en la carretera',
  ],
])('who is spoken of says nothing (%s): %s', (language, text, expected) => {
  expect(said(text, language)).toEqual([expected])
})
