import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'Aus einem Bericht des Ministeriums geht hervor, dass die Brücke gesperrt ist.',
    'einem Bericht des Ministeriums | geht hervor | die Brücke gesperrt ist',
  ],
  [
    'Wie aus einem Schreiben der Stadt hervorgeht, ist die Brücke gesperrt.',
    'einem Schreiben der Stadt | hervorgeht | ist die Brücke gesperrt',
  ],
  [
    'Die Brücke ist gesperrt. Dies geht aus einem Bericht des Ministeriums hervor.',
    'einem Bericht des Ministeriums | geht + hervor | Die Brücke ist gesperrt + Dies',
  ],
])('that from which something is known is the source: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test('but who comes out of something in good health says nothing', () => {
  expect(said('Aus der Wahl ging Ada Lind als Siegerin hervor.', 'de')).toEqual([])
})
