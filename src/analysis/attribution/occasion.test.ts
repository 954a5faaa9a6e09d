import { expect, test } from 'vitest'
import { soundReading } from '../../../test/sound-reading.ts'

/** The day on which each attribution was said, as its report of Wednesday 5 March 2031 tells. */
function daysSaid(text: string, language: string): (string | null)[] {
  const { attributions, times } = soundReading({ text, language, date: '2031-03-05' })
  return attributions.map(({ saidAt }) => times.find(({ id }) => id === saidAt)?.value ?? null)
}

test.each([
  ['it', 'Interrogato venerdì sul dique, Marco Velli ha detto che il porto resta chiuso.', '2031-02-28'],
  ['it', 'Lunedì 3 marzo Marco Velli ha affermato che il porto resta chiuso.', '2031-03-03'],
  ['en', 'Asked on Friday about the dam, Ada Brun said the harbour would stay closed.', '2031-02-28'],
  ['en', 'Ada Brun said on Monday that the harbour would stay closed.', '2031-03-03'],
  ['fr', 'Interrogée vendredi, Ada Brun a indiqué que le port restait fermé.', '2031-02-28'],
  ['es', 'Rosa Marín dijo ayer que el puerto sigue cerrado.', '2031-03-04'],
  ['de', 'Der Sprecher sagte am Montag, der Hafen bleibe geschlossen.', '2031-03-03'],
])('(%s) %s', (language, text, day) => {
  expect(daysSaid(text, language)).toEqual([day])
})

test.each([
  ['it', 'Marco Velli ha detto che venerdì il porto era chiuso.'],
  ['it', 'Marco Velli, arrivato lunedì, ha detto che il porto resta chiuso.'],
  ['en', 'The woman who came on Monday said the harbour was closed.'],
  ['en', 'Ada Brun announced for 19 March a new harbour.'],
])('a day of something else, or still to come, is not when it was said: (%s) %s', (language, text) => {
  expect(daysSaid(text, language)).toEqual([null])
})
