import { expect, test } from 'vitest'
import { said, soundReading } from '../../../test/sound-reading.ts'

test.each([
  ['fr', 'Une information aussitôt démentie par la préfecture.', 'la préfecture | aussitôt démentie | Une information'],
  ['fr', 'Des accusations rejetées par le maire d’Ormont.', 'le maire d’Ormont | rejetées | Des accusations'],
  ['it', 'Una notizia smentita dal ministero.', 'ministero | smentita | Una notizia'],
])('a sentence without a verb may tell who answers: (%s) %s', (language, text, expected) => {
  expect(said(text, language)).toEqual([expected])
  expect(soundReading({ text, language }).attributions[0]?.act).toBe('deny')
})

test.each(['Une rumeur démentie par les faits.', 'Une rumeur démentie par la préfecture a couru en ville.'])(
  'nor does a thing answer, nor is a noun of a clause told of: %s',
  (text) => {
    expect(said(text, 'fr')).toEqual([])
  },
)
