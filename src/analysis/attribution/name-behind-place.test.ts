import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['it', 'Dal Bahrein Salma esclama: «Non ci fermeremo».', 'Salma'],
  ['it', 'A Roma Ada Lind ha detto che tornerà.', 'Ada Lind'],
  ['es', 'En Egipto Odón ha anunciado que se irá.', 'Odón'],
])(
  'a name right behind a state or a capital that opens the sentence is who speaks (%s): %s',
  (language, text, source) => {
    expect(said(text, language).map((one) => one.split(' | ')[0])).toEqual([source])
  },
)

test('nobody does behind a place that is not known', () => {
  expect(said('A Tarquin Ada Lind ha detto che tornerà.', 'it').map((one) => one.split(' | ')[0])).toEqual([''])
})
