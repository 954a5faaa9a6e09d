import { expect, test } from 'vitest'
import { attributionsInWords, soundReading } from '../../../test/sound-reading.ts'

const said = (text: string, language: string) =>
  attributionsInWords(soundReading({ text, language, date: '2031-03-05' })).map(
    ({ source, cue, content }) => `${source.join(' + ')} | ${cue.join(' + ')} | ${content.join(' + ')}`,
  )

test.each([
  [
    'es',
    'Valdés hizo un llamamiento a los operarios para que retomen el trabajo.',
    'Valdés | hizo un llamamiento | retomen el trabajo',
  ],
  [
    'es',
    'El alcalde lanzó un llamamiento a los vecinos para evitar los saqueos.',
    'El alcalde | lanzó un llamamiento | evitar los saqueos',
  ],
  ['es', 'El presidente hizo un llamamiento a la calma.', 'El presidente | hizo un llamamiento | la calma'],
  [
    'it',
    'Il sindaco ha fatto appello ai cittadini affinché restino a casa.',
    'Il sindaco | ha fatto appello | restino a casa',
  ],
  ['it', 'Il sindaco ha lanciato un appello per la pace.', 'Il sindaco | ha lanciato un appello | la pace'],
  [
    'fr',
    'La ministre a lancé un appel aux ouvriers pour qu’ils reprennent le travail.',
    'La ministre | a lancé un appel | ils reprennent le travail',
  ],
  ['fr', 'Le maire a lancé un appel au calme.', 'Le maire | a lancé un appel | calme'],
  [
    'en',
    'The minister made an appeal to the workers to return to their jobs.',
    'The minister | made an appeal | return to their jobs',
  ],
  ['en', 'The mayor issued an appeal for calm.', 'The mayor | issued an appeal | calm'],
])('who calls upon somebody demands what they shall do (%s): %s', (language, text, expected) => {
  expect(said(text, language)).toEqual([expected])
})

test('a call that does not tell what for says nothing', () => {
  expect(said('El alcalde lanzó un llamamiento a los vecinos.', 'es')).toEqual([])
})
