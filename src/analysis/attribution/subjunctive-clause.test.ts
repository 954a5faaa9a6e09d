import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'Odo Lind kritisierte den Rat scharf, er habe die Brücke verfallen lassen.',
    'Odo Lind | kritisierte | er habe die Brücke verfallen lassen',
  ],
  ['Die Stadt geht davon aus, die Brücke werde halten.', 'Die Stadt | geht davon aus | die Brücke werde halten'],
  ['Die Stadt lässt mitteilen, man prüfe den Fall.', 'Die Stadt | lässt mitteilen | man prüfe den Fall'],
  [
    'Aus Kreisen der Stadt verlautete, die Brücke sei gesperrt.',
    'Kreisen der Stadt | verlautete | die Brücke sei gesperrt',
  ],
])('a main clause in the subjunctive behind the comma is said, whatever else the verb takes: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each([
  ['Das Gericht entschied, dass die Brücke gesperrt bleibt.', ['Das Gericht | entschied | die Brücke gesperrt bleibt']],
  ['Die Brücke bleibt gesperrt, entschied das Gericht.', ['das Gericht | entschied | Die Brücke bleibt gesperrt']],
  [
    'Die Brücke bleibt gesperrt, das entschied das Gericht.',
    ['das Gericht | entschied | Die Brücke bleibt gesperrt + das'],
  ],
  ['Die Regierung hat vor einem Sturm gewarnt.', ['Die Regierung | hat + gewarnt | einem Sturm']],
])('what a court decides or who has warned of something: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual(expected)
})
