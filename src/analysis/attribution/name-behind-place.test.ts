import { expect, test } from 'vitest'
import { said, soundReading } from '../../../test/sound-reading.ts'

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

test.each([
  ['es', 'Al Nadir precisó que las víctimas eran obreros.', 'Al Nadir'],
  ['it', 'Al Nadir ha detto che il ponte cadrà.', 'Al Nadir'],
  ['es', 'Al menos una decena de grupos afirmaron que habrá huelga.', 'una decena de grupos'],
])('and so is one with its article, and those that are counted (%s): %s', (language, text, source) => {
  expect(said(text, language).map((one) => one.split(' | ')[0])).toEqual([source])
})

test('a name with its article means the one who was named in full', () => {
  const text = 'Murieron dos, dijo el portavoz Aref al Nadir. Al Nadir precisó que las víctimas eran obreros.'
  const { attributions, entities } = soundReading({ text, language: 'es', date: '2031-03-05' })
  const names = attributions.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name)
  expect(names).toEqual(['Aref al Nadir', 'Aref al Nadir'])
})
