import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

describe('what somebody is asked to do is the demand, whatever stands between', () => {
  test.each([
    [
      'fr',
      'Le maire demandait à M. Vial et à l’opposition d’engager un dialogue.',
      'Le maire | demandait | engager un dialogue',
    ],
    [
      'fr',
      'Jeudi, les élus ont pressé l’armée et les autorités de cesser les tirs.',
      'les élus | ont pressé | cesser les tirs',
    ],
    [
      'it',
      'Il ministro ha chiesto al sindaco e alla polizia di chiudere la diga.',
      'Il ministro | ha chiesto | chiudere la diga',
    ],
    ['es', 'El ministro pidió al alcalde y a la policía cerrar la presa.', 'El ministro | pidió | cerrar la presa'],
    ['en', 'The minister asked the mayor and the police to close the dam.', 'The minister | asked | close the dam'],
    [
      'de',
      'Der Minister forderte die Polizei und den Bürgermeister auf, den Damm zu schließen.',
      'Der Minister | forderte + auf | den Damm zu schließen',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(said(text, language)).toEqual([expected])
  })

  test('but not the purpose of a thing', () => {
    expect(said('Le ministre a demandé l’autorisation de construire un pont.', 'fr')).toEqual([
      'Le ministre | a demandé | l’autorisation de construire un pont',
    ])
  })
})

describe('what is called for, or warned of, stands behind its preposition', () => {
  test.each([
    ['fr', 'Le ministre a appelé au calme.', 'Le ministre | a appelé | calme'],
    [
      'fr',
      'Le parti a appelé à une « mobilisation générale » pour soutenir le maire.',
      'Le parti | a appelé | une « mobilisation générale »',
    ],
    ['fr', 'Le parti a mis en garde contre « une nouvelle crue ».', 'Le parti | a mis en garde | une nouvelle crue'],
    [
      'fr',
      'Des riverains ont fait état de tirs et de grenades.',
      'Des riverains | ont fait état de | tirs et de grenades',
    ],
    ['es', 'El presidente llamó a la calma.', 'El presidente | llamó a | la calma'],
    ['es', 'La ONU hace un llamamiento contra la venganza.', 'La ONU | hace un llamamiento | la venganza'],
    ['it', 'Il ministro ha invitato alla calma.', 'Il ministro | ha invitato | calma'],
  ])('%s: %s', (language, text, expected) => {
    expect(said(text, language)).toEqual([expected])
  })

  test.each([
    ['fr', 'Le ministre a appelé au président.'],
    ['fr', 'Le ministre a appelé à Paris.'],
    ['es', 'El ministro llamó al presidente.'],
    ['es', 'El ministro llamó a Madrid.'],
    ['it', 'Il ministro ha invitato alla festa i sindaci.'],
  ])('but nobody and no place (%s): %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })

  test('with what tells of it behind words between commas', () => {
    expect(said('Le voisin a fait état de la mort, jeudi, par noyade, de deux gardiens du barrage.', 'fr')).toEqual([
      'Le voisin | a fait état de | la mort, jeudi, par noyade, de deux gardiens du barrage',
    ])
  })
})

test.each([
  ['fr', 'Le maire a condamné le tir et réclamé une enquête.', 'Le maire | réclamé | une enquête'],
  [
    'fr',
    'Le ministère a annoncé le départ de son personnel et conseillé aux Sarvennais de différer tout voyage.',
    'Le ministère | conseillé | différer tout voyage',
  ],
  ['it', 'Il sindaco ha condannato lo sparo e chiesto un’inchiesta.', 'Il sindaco | chiesto | un’inchiesta'],
  ['es', 'El alcalde ha condenado el tiro y pedido una investigación.', 'El alcalde | pedido | una investigación'],
])('a participle joined to another is said with its auxiliary (%s): %s', (language, text, expected) => {
  expect(said(text, language)).toContain(expected)
})

test('what was done to somebody is not', () => {
  expect(said('Il sindaco è stato fermato e accusato di furto.', 'it')).toEqual([])
})

test.each([
  [
    'fr',
    'Le maire a affirmé lors d’une conférence de presse que la ville est prise.',
    'Le maire | a affirmé | la ville est prise',
  ],
  [
    'fr',
    'Le maire a déclaré la semaine dernière qu’il ne laisserait pas la ville « plonger ».',
    'Le maire | a déclaré | il ne laisserait pas la ville « plonger »',
  ],
  ['it', 'Il sindaco ha detto in conferenza stampa che la città è salva.', 'Il sindaco | ha detto | la città è salva'],
  [
    'es',
    'El alcalde aseguró en rueda de prensa que la ciudad está a salvo.',
    'El alcalde | aseguró | la ciudad está a salvo',
  ],
])('when and where it was said is no part of it (%s): %s', (language, text, expected) => {
  expect(said(text, language)).toEqual([expected])
})

test.each([
  ['Velmar a appelé les deux camps au calme.', 'Velmar | a appelé | calme'],
  ['Velmar a appelé toutes les parties à la retenue.', 'Velmar | a appelé | la retenue'],
  ['Les syndicats ont appelé à des manifestations mardi.', 'Les syndicats | ont appelé | des manifestations mardi'],
])('somebody is called upon to do something: %s', (text, expected) => {
  expect(said(text, 'fr')).toEqual([expected])
})
