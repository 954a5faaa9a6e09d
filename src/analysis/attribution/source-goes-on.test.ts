import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

type Case = readonly [text: string, ...expected: string[]]

const anySource: readonly Case[] = [
  ['Das Dach ist laut Gutachtern undicht.', 'Gutachtern | laut | Das Dach ist + undicht'],
  [
    'Der Abriss soll laut Brandner aus Kostengründen erfolgen.',
    'Brandner | laut | Der Abriss soll + aus Kostengründen erfolgen',
  ],
  [
    'Laut einem Test des Magazins „Rad und Zeit“ gibt es im Moment 113 Modelle.',
    'einem Test des Magazins „Rad und Zeit“ | Laut | gibt es im Moment 113 Modelle',
  ],
  [
    'Georg Rand war nach eigenem Bekunden seit langem eingeweiht.',
    'eigenem Bekunden | nach | Georg Rand war + seit langem eingeweiht',
  ],
  [
    'Nach Berechnungen eines Forschers sind nur 300 Jäger eingewandert.',
    'Berechnungen eines Forschers | Nach | sind nur 300 Jäger eingewandert',
  ],
]

const ends: readonly Case[] = [
  [
    'Helfer konnten nach eigenen Angaben im Süden Norlands 6.000 Menschen retten.',
    'eigenen Angaben | nach | Helfer konnten + im Süden Norlands 6.000 Menschen retten',
  ],
  ['Es gibt laut Hafen-Bericht eine hohe Dunkelziffer.', 'Hafen-Bericht | laut | Es gibt + eine hohe Dunkelziffer'],
  [
    'Der Turm wird laut Ostfunk mit schwerem Gerät abgetragen.',
    'Ostfunk | laut | Der Turm wird + mit schwerem Gerät abgetragen',
  ],
  [
    'Die Brücke wird laut einer Sprecherin im Rathaus erst im Mai eröffnet.',
    'einer Sprecherin im Rathaus | laut | Die Brücke wird + erst im Mai eröffnet',
  ],
  [
    'Der Damm ist laut Angaben aus Dorn nach wenigen Stunden gebrochen.',
    'Angaben aus Dorn | laut | Der Damm ist + nach wenigen Stunden gebrochen',
  ],
]

describe('a phrase that says nothing else makes any noun a source', () => {
  test.each(anySource)('%s', (text, ...expected) => expect(said(text, 'de')).toEqual(expected))
})

describe('amid a clause a source ends before what belongs to the clause', () => {
  test.each(ends)('%s', (text, ...expected) => expect(said(text, 'de')).toEqual(expected))
})

test.each([
  'Die Kinder riefen laut im Hof nach ihrem Hund.',
  'Er sang laut vor dem Haus.',
  'Der Hafen wird laut Gesetz im Winter geschlossen.',
  'Nach Auszählung aller Stimmen steht der Sieger fest.',
  'Nach der Veröffentlichung des Buches zog er fort.',
])('what is loud, a law, or only earlier says nothing: %s', (text) => {
  expect(said(text, 'de')).toEqual([])
})
