import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'Polizeichef Odo Valt forderte Steve Rand auf, sich zu stellen.',
    'Polizeichef Odo Valt | forderte + auf | sich zu stellen',
  ],
  [
    'Ein Bezirksgericht in Dorn hat das Netzwerk Tola aufgefordert, Daten herauszugeben.',
    'Ein Bezirksgericht in Dorn | hat + aufgefordert | Daten herauszugeben',
  ],
  [
    'Odo Valt hatte besonders die Rolle der Gilden betont: „Alles wird dort entschieden.“',
    'Odo Valt | hatte + betont | Alles wird dort entschieden',
  ],
  ['Die Tat bezeichnete er als sinnlos.', 'er | bezeichnete | Die Tat + sinnlos'],
  [
    'Der Politik schlug er vor, sich an den Nachbarn zu orientieren.',
    'er | schlug + vor | sich an den Nachbarn zu orientieren',
  ],
  [
    'Als Begründung gaben die Fischer an, zwei Boote seien verdächtig.',
    'die Fischer | gaben + an | zwei Boote seien verdächtig',
  ],
])('who speaks may stand on either side of the verb, but an object is no speaker: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each([
  [
    'Odo Valt, ein Sprecher der Gilde, sagte, der Hafen sei zu.',
    'Odo Valt, ein Sprecher der Gilde | sagte | der Hafen sei zu',
  ],
  ['„Der Hafen ist zu“, sagte die Sprecherin der Gilde.', 'die Sprecherin der Gilde | sagte | Der Hafen ist zu'],
  ['Den Bericht bestätigte die Polizei: „Es ist wahr.“', 'die Polizei | bestätigte | Es ist wahr'],
])('what tells more of a speaker, or stands behind what is said, stays as it was: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each([
  [
    'Odo Valt wird von der Tagwelt mit den Worten zitiert: „Wir bleiben hier am Meer.“',
    'Odo Valt | wird + zitiert | Wir bleiben hier am Meer',
  ],
])('who is quoted in the passive is who speaks: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each([
  'Einem Fischer und zwei Werftarbeitern drohen lange Sperren.',
  'Der Minister nannte in einem Gespräch mit dem Sender „Ostfunk“ vier Gründe.',
])('who is threatened, and where something is named, says nothing: %s', (text) => {
  expect(said(text, 'de')).toEqual([])
})
