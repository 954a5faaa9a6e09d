import { expect, test } from 'vitest'
import { soundReading } from '../../test/sound-reading.ts'
import { ownWords, personSound } from './person-sound.ts'
import { storyLedger } from './story-ledger.ts'

function soundOf(name: string, language: string): string {
  return personSound(ownWords(name, language))
}

test('ways in which languages write one name sound alike, with a particle or without', () => {
  expect(soundOf('Mohamed el Gadafi', 'es')).toBe(soundOf('Mohammed Kadhafi', 'fr'))
  expect(soundOf('Farouk Sultan', 'fr')).toBe(soundOf('Faruq Sultán', 'es'))
})

test('a man and a woman of one surname are two, and so are two surnames that close with another vowel', () => {
  expect(soundOf('Mario Rossi', 'it')).not.toBe(soundOf('Maria Rossi', 'it'))
  expect(soundOf('Anna Conte', 'it')).not.toBe(soundOf('Anna Conti', 'it'))
})

test('what differs in the vowels that close a name, or in how many there are, is another name', () => {
  for (const [one, other] of [
    ['Luca Bianchi', 'Lucia Bianchi'],
    ['Antonio Greco', 'Antonino Greco'],
    ['Maria Rossi', 'Mara Rossi'],
  ] as const)
    expect(soundOf(one, 'it')).not.toBe(soundOf(other, 'it'))
})

test('two people of one report are two origins, however alike their names sound', () => {
  const text = 'La diga regge, ha detto Daniela Greco. Danila Greco ha detto che il ponte era aperto.'
  const members = [
    { id: 'a', reading: soundReading({ id: 'a', language: 'it', date: '2031-05-02', text }), earlier: [] },
  ]
  expect(storyLedger('s', members).origins.map(({ name }) => name)).toEqual(['Daniela Greco', 'Danila Greco'])
})

test('a surname that two people of one report bear is neither of them, however alike their names sound', () => {
  const text = 'La diga regge, ha detto Daniela Greco. Danila Greco ha detto che il ponte era aperto.'
  const members = [text, 'Secondo Greco, il mulino brucia.'].map((words, i) => ({
    id: `r${i}`,
    reading: soundReading({ id: `r${i}`, outlet: `o${i}`, language: 'it', date: '2031-05-02', text: words }),
    earlier: [],
  }))
  expect(storyLedger('s', members).origins.map(({ name }) => name)).toEqual(['Daniela Greco', 'Danila Greco', 'Greco'])
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
