import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'Sie entstammen Zeitungsberichten zufolge armen Familien.',
    'Zeitungsberichten | zufolge | Sie entstammen + armen Familien',
  ],
  [
    'Der Alkohol senkt neuesten Studien zufolge die Kraft.',
    'neuesten Studien | zufolge | Der Alkohol senkt + die Kraft',
  ],
  [
    'Auch dem Korrespondenten Odos zufolge wurde es schwieriger.',
    'dem Korrespondenten Odos | zufolge | wurde es schwieriger',
  ],
  [
    'Den Behörden in Dorn zufolge wurden zwei Boote gefunden.',
    'Den Behörden in Dorn | zufolge | wurden zwei Boote gefunden',
  ],
])('a source may end right before its phrase, whatever the tree makes of it: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each([
  ['Der Präsident sei, so Gamrel, schuld daran.', 'Gamrel | so | Der Präsident sei + schuld daran'],
  ['Die Welt sei gefordert worden, so die Tonbandstimme.', 'die Tonbandstimme | so | Die Welt sei gefordert worden'],
  [
    'Der Hafen sei zu klein, so Odo Valt, der Leiter der Werft.',
    'Odo Valt, der Leiter der Werft | so | Der Hafen sei zu klein',
  ],
])('where a subjunctive tells that somebody says so, «so» tells who: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each([
  'Viele Städte liegen am Meer, so in Dorn und Velmo.',
  'Er wird Kapitän, so der Plan.',
  'Er kam früh, so dass alle warteten.',
])('an example, a plan or a consequence is no source: %s', (text) => {
  expect(said(text, 'de')).toEqual([])
})
