import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['Als „Unfug“ bezeichnete Minister Odo Lind den Plan.', 'Minister Odo Lind | bezeichnete | Unfug + den Plan'],
  ['Den Plan bezeichnete Minister Odo Lind als „Unfug“.', 'Minister Odo Lind | bezeichnete | Den Plan + Unfug'],
  [
    'Von einem „schweren Fehler“ sprach der Abgeordnete Odo Lind.',
    'der Abgeordnete Odo Lind | sprach | einem „schweren Fehler“',
  ],
  [
    'Die Brücke ist gesperrt, das teilte die Polizei am Montag mit.',
    'die Polizei | teilte + mit | Die Brücke ist gesperrt + das',
  ],
  ['Nach Linds Meinung ist die Brücke sicher.', 'Linds Meinung | Nach | ist die Brücke sicher'],
])('where the verb comes second, what is said may stand before it: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test('but what anybody calls something is said by nobody', () => {
  expect(said('Als Elle bezeichnet man ein altes Maß.', 'de')).toEqual([])
})
