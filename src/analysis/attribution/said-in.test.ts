import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['Im Bericht heißt es, dass die Brücke unsicher sei.', 'Bericht | heißt | die Brücke unsicher sei'],
  [
    '„Wir bleiben hier“, heißt es in einer Mitteilung der Fischer.',
    'einer Mitteilung der Fischer | heißt | Wir bleiben hier',
  ],
  [
    'So wird in einer Pressemitteilung der Gilde gefordert, dass die Stadt handeln müsse.',
    'einer Pressemitteilung der Gilde | wird + gefordert | die Stadt handeln müsse',
  ],
  [
    'Auf der Webseite der Stadt heißt es, der Markt sei verlegt.',
    'der Webseite der Stadt | heißt | der Markt sei verlegt',
  ],
])('what is said without a subject is told by the writing in which it stands: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test('or by those from whom it is heard', () => {
  expect(said('Aus dem Ministerium hieß es, man prüfe das.', 'de')).toEqual(['dem Ministerium | hieß | man prüfe das'])
})

test.each([
  ['In der Stadt heißt es, der Bürgermeister trete ab.', ' | heißt | der Bürgermeister trete ab'],
  ['In dem Lied heißt es: „Das Meer ist weit.“', ' | heißt | Das Meer ist weit'],
  ['Damals hieß es, der Damm halte.', ' | hieß | der Damm halte'],
  ['In den Bergen wurde vermutet, dass niemand überlebt hat.', ' | wurde vermutet | niemand überlebt hat'],
])('a place, a song or a time says nothing: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})
