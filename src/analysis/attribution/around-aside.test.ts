import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'Die Brücke ist, so betonte der Minister Odo Lind am Montag, sicher.',
    'der Minister Odo Lind | so betonte | Die Brücke ist + sicher',
  ],
  [
    'Für die Stadt, so schrieb Lind in einem Brief, sei das ein Erfolg.',
    'Lind | so schrieb | Für die Stadt + sei das ein Erfolg',
  ],
  ['Die Brücke sei sicher, so Lind weiter.', 'Lind | so | Die Brücke sei sicher'],
])('a cue that «so» opens between two marks leaves both sides to what is said: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test('but what something is called is said by nobody', () => {
  expect(said('Die „Stille im Norden“, so lautet der Titel, erscheint am Montag.', 'de')).toEqual([])
})
