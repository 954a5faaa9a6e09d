import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

describe('no statement', () => {
  test.each([
    ['es', 'El comité es fuerte, porque, entre otras cosas, cuenta con una flota que protege a los vecinos.'],
    ['es', 'El faro cuenta también con galerías, algunas de las cuales llegan al mar.'],
    ['it', 'La corte marziale condanna a tre anni di carcere due pescatori.'],
    ['it', 'Alcuni pescatori si sono aggiunti ad altri vicini che affollavano il molo per protestare contro il dazio.'],
    ['it', "C'è da aggiungere che il molo resta chiuso."],
    ['fr', "Un homme qui dit s'appeler Odo est arrivé hier."],
    ['es', 'Un hombre que dice llamarse Odo llegó ayer.'],
    ['it', 'Un uomo che dice di chiamarsi Odo è arrivato ieri.'],
  ])('is a word for it with a companion that makes it mean something else (%s): %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })

  test.each([
    ['fr', "Les pêcheurs ont répondu à l'appel de groupes hostiles aussi bien aux armateurs qu'à la douane."],
    ['es', 'Los pescadores respondieron al llamamiento de la cofradía.'],
    ['it', "Diversi pescatori hanno risposto all'appello della lega."],
  ])('is to follow a call (%s): %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })

  test.each([
    ['es', 'La alcaldesa habló ante unas 50.000 personas, lo cual demuestra que todavía hay quien la apoya.'],
    ['es', 'El alcalde dimitió, lo que confirma que la crisis sigue.'],
    ['fr', 'Les travaux ont pris du retard, ce qui indique que le pont restera fermé.'],
    ['it', 'I lavori sono in ritardo, il che dimostra che il ponte resterà chiuso.'],
    ['es', 'Ganó con el 51,7% de los votos, otro dato que indica que el acuerdo será difícil.'],
  ])('is what the outlet takes a thing to show (%s): %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })

  test.each([
    ['it', 'Ora la valle sanguina, brucia, prega, non ride più.'],
    ['es', 'La guerra ha supuesto un gasto de dos millones (que se incluyen en el presupuesto anual).'],
  ])('is a row of verbs, or what brackets tell of a thing (%s): %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })

  test('is a number in a row that is spelled like a source phrase', () => {
    const text =
      'Il fiume salirebbe di un metro che corrisponderebbe nel primo caso al doppio, nel secondo alla quasi totalità del molo.'
    expect(said(text, 'it')).toEqual([])
  })
})

test('what a conjecture says is not what stands before it', () => {
  expect(said('Ieri a Tarquin giravano congetture secondo le quali il ponte cadrà.', 'it').at(-1)).toMatch(
    /\| secondo \| il ponte cadrà$/u,
  )
})

test('what is to be done with words is not what they say', () => {
  expect(said('Une information à vérifier auprès du port.', 'fr')).toEqual([])
})

test.each([
  ['Des femmes ont décidé de se rassembler sur la place pour dénoncer les agressions.', 'se rassembler sur la place'],
  ['Le maire s’est dit prêt à venir, n’hésitant pas à dénoncer la peur.', 'venir'],
])('what leads to the next cue is no part of what is said before: %s', (text, content) => {
  expect(said(text, 'fr')[0]?.split(' | ')[2]).toBe(content)
})

test.each([
  'Le maire montre des ambitions qui surprennent autant qu’elles inquiètent.',
  'Le voyage, qui répond à des calculs commerciaux autant que politiques, coûte cher.',
])('what a comparison opens is not said: %s', (text) => {
  expect(said(text, 'fr')).toEqual([])
})
