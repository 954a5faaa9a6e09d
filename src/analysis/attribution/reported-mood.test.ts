import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['Die Stadt streitet das ab. Ihr Plan diene nur den Fischern.', 'Die Stadt |  | Ihr Plan diene nur den Fischern'],
  [
    'Bürgermeisterin Ada Rand wies das zurück. Die Gilde brauche mehr Platz.',
    'Bürgermeisterin Ada Rand |  | Die Gilde brauche mehr Platz',
  ],
])('a form that can be no other tells that somebody else said it: %s', (text, expected) => {
  expect(said(text, 'de')).toContain(expected)
})

test('a paragraph may go on with what the one before it ended with', () => {
  const text =
    'Der Damm brach am Morgen. Bürgermeister Odo Valt sagte, die Schleuse halte.\n\nDer Hafen sei nicht bedroht.'
  expect(said(text, 'de')).toEqual([
    'Bürgermeister Odo Valt | sagte | die Schleuse halte',
    'Bürgermeister Odo Valt |  | Der Hafen sei nicht bedroht',
  ])
})

test('and with one that only went on itself', () => {
  const text =
    'Bürgermeister Odo Valt sagte, die Schleuse halte. Der Deich sei sicher.\n\nDer Hafen sei nicht bedroht.\n\nDie Brücke sei offen.'
  expect(said(text, 'de')).toEqual([
    'Bürgermeister Odo Valt | sagte | die Schleuse halte',
    'Bürgermeister Odo Valt |  | Der Deich sei sicher',
    'Bürgermeister Odo Valt |  | Der Hafen sei nicht bedroht',
    'Bürgermeister Odo Valt |  | Die Brücke sei offen',
  ])
})

test('a sentence in which nobody could have said it does not part what is said', () => {
  const text = 'Odo Valt sagte, die Schleuse halte. „Es regnet seit Tagen.“ Das Wasser sinke aber schon.'
  expect(said(text, 'de').at(-1)).toBe('Odo Valt |  | Das Wasser sinke aber schon')
})

test('but one in which somebody else is spoken of does', () => {
  const text = 'Odo Valt sagte, die Schleuse halte. Die Feuerwehr wurde gerufen. Das Wasser sei gesunken.'
  expect(said(text, 'de').at(-1)).toBe(' |  | Das Wasser sei gesunken')
})

test.each([
  ['Die Werft ist leer. Der Damm sei gebrochen.', ' |  | Der Damm sei gebrochen'],
  ['Der Wächter wurde verletzt. Der Damm sei gebrochen.', ' |  | Der Damm sei gebrochen'],
])('who only is somewhere, or is done something to, says nothing: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each(['Ich brauche nur ein Boot.', 'Das Boot ist auch im Regen zu sehen.', 'Hole das Boot!'])(
  'nor does anybody else say what somebody says of himself, or what is told: %s',
  (text) => {
    expect(said(text, 'de')).toEqual([])
  },
)
