import { expect, test } from 'vitest'
import { attributionsInWords, soundReading } from '../../../test/sound-reading.ts'

test.each([
  [
    'es',
    'Fue descrito por diplomáticos suecos como el mejor hombre de la guardia.',
    'diplomáticos suecos | el mejor hombre de la guardia',
  ],
  ['es', 'El plan, tachado de injusto por la oposición, sigue.', 'la oposición | injusto'],
  [
    'fr',
    'Dix pêcheurs ont été blessés par des tirs dénoncés comme un "massacre" par les syndicats.',
    'les syndicats | un "massacre"',
  ],
  ['it', 'Il piano è stato descritto dalla stampa come un fallimento.', 'stampa | un fallimento'],
  ['en', 'The plan was described by the mayor as a disaster.', 'the mayor | a disaster'],
  ['de', 'Der Plan wurde von der Opposition als „Katastrophe“ bezeichnet.', 'der Opposition | Katastrophe'],
  [
    'it',
    'Bellani ha descritto l’azione intrapresa contro di lui come un vero e proprio colpo di Stato.',
    'Bellani | l’azione intrapresa contro di lui come un vero e proprio colpo di Stato',
  ],
  ['es', 'El alcalde describió el plan como una locura.', 'El alcalde | el plan como una locura'],
  ['fr', 'Le maire a décrit le plan comme une folie.', 'Le maire | le plan comme une folie'],
  ['en', 'The mayor described the plan as a disaster.', 'The mayor | the plan as a disaster'],
  ['de', 'Der Bürgermeister beschrieb den Plan als Katastrophe.', 'Der Bürgermeister | den Plan als Katastrophe'],
])('who calls something so has said it (%s): %s', (language, text, expected) => {
  const said = attributionsInWords(soundReading({ text, language, date: '2031-03-05' }))
  expect(said.map(({ source, content }) => `${source.join(' + ')} | ${content.join(' + ')}`)).toEqual([expected])
})

test.each([
  ['es', 'El testigo describió la calle en la que cayó el puente.'],
  ['it', 'Il testimone ha descritto la strada in cui è caduto il ponte.'],
])('who only describes something says nothing that could be told (%s): %s', (language, text) => {
  expect(soundReading({ text, language, date: '2031-03-05' }).attributions).toEqual([])
})

test('soldiers who say what they are ready for are not told it by others', () => {
  const text = 'Alors que des heurts ont fait huit morts, les militaires se sont dit prêts à intervenir.'
  const [one] = attributionsInWords(soundReading({ text, language: 'fr', date: '2031-03-05' }))
  expect(one).toEqual({ source: ['les militaires'], cue: ['se sont dit prêts'], content: ['intervenir'] })
})

test('an adjective with an article of several is somebody', () => {
  const text = 'Los más ancianos indicaron a los pescadores que necesitan tiempo.'
  const [one] = attributionsInWords(soundReading({ text, language: 'es', date: '2031-03-05' }))
  expect(one?.source).toEqual(['Los más ancianos'])
})
