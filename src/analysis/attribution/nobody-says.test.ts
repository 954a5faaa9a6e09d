import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

describe('nobody says', () => {
  test.each([
    ['es', 'Recuerden que los dueños de la mina no son bobos.'],
    ['es', 'Observen cómo crece la hierba en el muelle.'],
  ])('what readers are told to do (%s): %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })

  test.each([
    ['es', 'Todos los vecinos que quieren cruzar tienen que solicitar un permiso al alcalde.'],
    ['it', 'I residenti hanno da chiedere un permesso al sindaco.'],
  ])('what somebody has to do (%s): %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })

  test('but what they had to admit', () => {
    expect(said('La alcaldesa tuvo que admitir que el puente caerá.', 'es')).toEqual([
      'La alcaldesa | tuvo que admitir | el puente caerá',
    ])
  })

  test.each([
    ['it', "Pubblicò una mappa dove si mostrava che l'acqua stava a est."],
    ['es', 'La muerte de un minero en Las Peñas desvela que la mina sigue sin ventilación.'],
    ['es', 'Se observa a la ministra como si estuviera de fiesta mientras el valle arde.'],
  ])('what can be seen (%s): %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })

  test('a decision that somebody does not want to take', () => {
    const text = 'Il re, non volendo rinunciare a questa immagine, ha deciso di parlare.'
    expect(said(text, 'it')).toEqual(['Il re | ha deciso | parlare'])
  })

  test.each([
    ['es', 'El crédito depende de que las autoridades garanticen que el puente será seguro.'],
    ['es', 'Es posible que el alcalde anuncie que se va.'],
    ['it', 'Bisogna che il sindaco dica che il ponte è chiuso.'],
  ])('what somebody is yet to say (%s): %s', (language, text) => {
    expect(said(text, language).filter((one) => !one.startsWith(' |'))).toEqual([])
  })

  test('but what they have said before', () => {
    const text = 'La reunión llega después de que el ministro haya anunciado su dimisión.'
    expect(said(text, 'es')).toEqual(['el ministro | haya anunciado | su dimisión'])
  })

  test('what nobody has spoken of', () => {
    expect(said('Nessuno aveva mai parlato di un attacco.', 'it')).toEqual([])
  })
})
