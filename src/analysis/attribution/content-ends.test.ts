import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

describe('what is said ends', () => {
  test.each([
    ['es', 'La alcaldesa exhorta a superar la crisis, luego habla largo rato de la familia.', 'superar la crisis'],
    ['it', 'Il vescovo esorta a superare la crisi, poi parla a lungo della famiglia.', 'superare la crisi'],
    [
      'it',
      'Le autorità chiesero che venissero nominati quattro delegati, ma aprirono il fuoco.',
      'venissero nominati quattro delegati',
    ],
  ])('before what was, behind an infinitive or a subjunctive (%s): %s', (language, text, content) => {
    expect(said(text, language).map((one) => one.split(' | ')[2])).toEqual([content])
  })

  test('before who told it', () => {
    const text = 'El ministro ha decidido renunciar a su cargo, lo ha anunciado la presidenta en la radio.'
    expect(said(text, 'es')[0]).toBe('El ministro | ha decidido | renunciar a su cargo')
  })

  test.each([
    [
      'El sindicato ha denunciado el apoyo militar sarveno y la venta de armas.',
      'el apoyo militar sarveno y la venta de armas',
    ],
    ['El sindicato denunció el acuerdo y la patronal cerró la mina.', 'el acuerdo'],
    [
      'La alianza reconoce el segundo bombardeo con daños graves en el puerto.',
      'el segundo bombardeo con daños graves en el puerto',
    ],
    [
      'El alcalde acusó a Molina y sus hijos de poner a los vecinos en peligro.',
      'Molina y sus hijos de poner a los vecinos en peligro',
    ],
    [
      'El Consejo anunció la detención de tres hombres, si bien se mostró contrario al ataque.',
      'la detención de tres hombres',
    ],
  ])('with the whole of an object, and before another subject: %s', (text, content) => {
    expect(said(text, 'es').map((one) => one.split(' | ')[2])).toEqual([content])
  })
})

describe('what is said begins', () => {
  test.each([
    ['it', 'Secondo quanto raccontano gli attivisti su Twitter, gli scontri continuano.', 'gli scontri continuano'],
    [
      'it',
      'Secondo quanto dichiarato da Fox News il 22 luglio 2011, il palazzo sarà chiuso.',
      'il palazzo sarà chiuso',
    ],
    ['it', 'Secondo le fonti più accreditate, il generale ha 70 anni.', 'il generale ha 70 anni'],
  ])('behind where, when and of what kind its source is (%s): %s', (language, text, content) => {
    expect(said(text, language).map((one) => one.split(' | ')[2])).toEqual([content])
  })

  test.each([
    [
      'El gobierno ha ordenado a todos los bancos que operan en el país que corten sus préstamos.',
      'corten sus préstamos',
    ],
    [
      'El juez pidió también a la acusación que se pusiera de acuerdo para no tener que atender por separado las demandas.',
      'se pusiera de acuerdo para no tener que atender por separado las demandas',
    ],
  ])('with the first subjunctive of what is demanded of somebody: %s', (text, content) => {
    expect(said(text, 'es').map((one) => one.split(' | ')[2])).toEqual([content])
  })

  test('with what a preposition of the verb brings up, and not with its condition', () => {
    const text = 'El régimen advirtió de una intervención militar si las protestas causan daños.'
    expect(said(text, 'es')).toEqual(['El régimen | advirtió | una intervención militar'])
  })

  test.each([
    ['it', "L'alleanza manderà le navi. Lo ha deciso il Consiglio nel vertice che si è tenuto oggi."],
    ['es', 'La hija, a la que la prensa llama «la rosa del desierto», es jurista y participó en el equipo.'],
  ])('nowhere where another noun has the clause or the preposition (%s): %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })
})

test.each([
  [
    'fr',
    'Le maire a précisé que la ville n’avait rien payé, mais que des pêcheurs s’étaient proposés.',
    'la ville n’avait rien payé, mais que des pêcheurs s’étaient proposés',
  ],
  [
    'fr',
    'Le maire a indiqué ne pas avoir vu les pêcheurs, mais s’être rendu au port.',
    'ne pas avoir vu les pêcheurs, mais s’être rendu au port',
  ],
  [
    'it',
    'Il sindaco ha dichiarato di non aver visto la nave, ma di aver sentito uno scoppio.',
    'non aver visto la nave, ma di aver sentito uno scoppio',
  ],
])('what is said goes on behind a comma and a conjunction: (%s) %s', (language, text, content) => {
  expect(said(text, language)[0]?.split(' | ')[2]).toBe(content)
})
