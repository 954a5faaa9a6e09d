import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['it', 'Il sindaco, al termine della riunione, ha detto che il ponte è chiuso.', 'Il sindaco'],
  ['it', 'Il consiglio comunale, in una nota, ha detto che il ponte è chiuso.', 'Il consiglio comunale'],
  [
    'it',
    'Il sindaco di Valmare, Ugo Tarsi, da parte sua, ha detto che il ponte è chiuso.',
    'Il sindaco di Valmare, Ugo Tarsi',
  ],
  ['it', 'Il sindaco, visibilmente commosso, ha detto che il ponte è chiuso.', 'Il sindaco'],
  ['it', 'Il sindaco Ugo Tarsi, su Facebook, ha scritto che il ponte è chiuso.', 'Il sindaco Ugo Tarsi'],
  ['es', 'Los vecinos, en su mensaje, dicen que el puente está cerrado.', 'Los vecinos'],
  ['en', 'Ada Lind, for her part, has denied that the bridge is closed.', 'Ada Lind'],
])('when, where and how somebody spoke is no part of their name (%s): %s', (language, text, source) => {
  expect(said(text, language).map((one) => one.split(' | ')[0])).toEqual([source])
})

test('but what tells who they are is', () => {
  expect(said('Ada Lind, del partito agrario, ha detto che il ponte è chiuso.', 'it')[0]).toMatch(
    /^Ada Lind, del partito agrario \|/,
  )
})
