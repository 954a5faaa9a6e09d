import { expect, test } from 'vitest'
import { soundReading } from '../../test/sound-reading.ts'
import { personSound } from './person-sound.ts'
import { storyLedger } from './story-ledger.ts'

test('ways in which languages write one name sound alike, with a particle or without', () => {
  expect(personSound('Mohamed el Gadafi', 'es')).toBe(personSound('Mohammed Kadhafi', 'fr'))
  expect(personSound('Farouk Sultan', 'fr')).toBe(personSound('Faruq Sultán', 'es'))
})

test('a man and a woman of one surname are two, and so are two surnames that close with another vowel', () => {
  expect(personSound('Mario Rossi', 'it')).not.toBe(personSound('Maria Rossi', 'it'))
  expect(personSound('Anna Conte', 'it')).not.toBe(personSound('Anna Conti', 'it'))
})

test('what differs in the vowels that close a name, or in how many there are, is another name', () => {
  for (const [one, other] of [
    ['Luca Bianchi', 'Lucia Bianchi'],
    ['Antonio Greco', 'Antonino Greco'],
    ['Maria Rossi', 'Mara Rossi'],
  ] as const)
    expect(personSound(one, 'it')).not.toBe(personSound(other, 'it'))
})

test('two people of one report are two origins, however alike their names sound', () => {
  const text = 'La diga regge, ha detto Daniela Greco. Danila Greco ha detto che il ponte era aperto.'
  const members = [
    { id: 'a', reading: soundReading({ id: 'a', language: 'it', date: '2031-05-02', text }), earlier: [] },
  ]
  expect(storyLedger('s', members).origins.map(({ name }) => name)).toEqual(['Daniela Greco', 'Danila Greco'])
})

test('a person whose name two reports write differently is one origin, and one of another first name is not', () => {
  const texts = [
    ['fr', 'Le Bulletin', 'Adly Mansour a affirmé que le pont était fermé.'],
    ['es', 'El Faro', 'Adli Mansur afirmó que el puente estaba cerrado.'],
    ['it', 'Il Corno', 'Amal Mansur ha affermato che il ponte è chiuso.'],
  ] as const
  const members = texts.map(([language, outlet, text]) => ({
    id: outlet,
    reading: soundReading({ id: outlet, outlet, language, date: '2031-05-02', text }),
    earlier: [],
  }))
  expect(storyLedger('s', members).origins.map(({ name }) => name)).toEqual(['Adli Mansur', 'Amal Mansur'])
})
