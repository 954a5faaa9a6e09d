import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blacken, blackenCut, type Names } from './blacken.ts'
import { leftovers, nameScent } from './leftovers.ts'
import { type KnownName, nameForms, namesOf } from './name-forms.ts'
import { namePieces } from './name-pieces.ts'

function namesTo(...known: readonly (Partial<KnownName> & { name: string })[]): Names {
  return namesOf(known.flatMap((each) => nameForms({ type: 'person', calledBy: [], ...each })))
}

const karsolo = namesTo({ name: 'Edvin Karsolo' })

test.each([
  ['Edvin Karsolo said so. Karsolo left.', '█████ ███████ said so. ███████ left.'],
  ['EDVIN KARSOLO: «nulla»', '█████ ███████: «nulla»'],
  ['KARSOLO Edvin; Karsolo, Edvin', '███████ █████; ███████, █████'],
  ["Karsolo's men, Karsolo’s house, Karsolos Haus", "███████'s men, ███████’s house, ████████ Haus"],
  ['dell’Edvin Kársolo e di Karsòlo', 'dell’█████ ███████ e di ███████'],
  ['E. Karsolo, E.M. Karsolo, Edvin M. Karsolo', '█. ███████, █.M. ███████, █████ M. ███████'],
  ['Edvin\u00a0Karsolo, Edvin-Karsolo', '█████\u00a0███████, █████-███████'],
  [
    '@edvinkarsolo #Karsolo https://x.example/karsolo-resta?n=1',
    '@████████████ #███████ https://x.example/███████-resta?n=1',
  ],
  ['Edvin Rand and the karsolo stone', 'Edvin Rand and the karsolo stone'],
  ['Karsolonia, Edvina', 'Karsolonia, Edvina'],
])('%s', (text, blackened) => {
  expect(blacken(text, karsolo)).toBe(blackened)
})

test('a capital within a word parts it, as in a handle', () => {
  expect(blacken('#FreeKarsolo #freeKARSOLO proKarsolo', karsolo)).toBe('#Free███████ #free███████ pro███████')
  expect(blacken('McDonald, MCDONALD, Mcdonald', namesTo({ name: 'Mara Mcdonald' }))).toBe(
    '████████, ████████, ████████',
  )
})

test('a word that is written without a capital goes however it is written', () => {
  expect(blacken('antikarsolo, Antikarsolo', namesTo({ name: 'antikarsolo' }))).toBe('███████████, ███████████')
})

test('what was cut out of a text may begin or end within the name', () => {
  expect(blackenCut('solo said that', karsolo, 'start')).toBe('████ said that')
  expect(blackenCut('dvin Karsolo said', karsolo, 'start')).toBe('████ ███████ said')
  expect(blackenCut('said Edv', karsolo, 'end')).toBe('said ███')
  expect(blackenCut(' solo said Edv.', karsolo, 'start')).toBe(' solo said Edv.')
})

test('words that hold a name and are others stay, and are told', () => {
  const forms = nameForms({ name: 'Edvin Karsolo', type: 'person', calledBy: [] })
  const text = blacken('Karsolo, antikarsolo, Karsolowi, Karsolowi, Edvina', karsolo)
  expect(leftovers(text, forms)).toEqual(['antikarsolo', 'Karsolowi'])
})

test('the quick look never misses what is blotted out', () => {
  const forms = nameForms({ name: 'Jörg Kim-Müller', type: 'person', calledBy: ['Jörg'] })
  const names = namesOf(forms)
  const words = fc.constantFrom(
    'Joerg',
    'JÖRG',
    'Kim',
    '-',
    'Mueller',
    'Müller',
    'mu\u0308ller',
    'Kimmüllers',
    ' ',
    '.',
    'x',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (bits) => {
      const text = bits.join('')
      if (blacken(text, names) !== text) expect(nameScent(forms)(JSON.stringify({ text }))).toBe(true)
    }),
  )
})

test('an umlaut may be spelled with an e', () => {
  const names = namesTo({ name: 'Jörg Mühlbauer' })
  expect(blacken('Joerg Muehlbauer, MÜHLBAUER, Mu\u0308hlbauers', names)).toBe(
    '█████ ██████████, █████████, ███████████',
  )
})

test('a name of several parts is one however they are joined, and what reports call its bearer goes with it', () => {
  const names = namesTo({ name: 'Kim Yong-Hyun', calledBy: ['Kim'] })
  expect(blacken('Kim Yong-hyun, Kim Yonghyun, Mr Kim, Yong-Hyun Kim, kim chi', names)).toBe(
    '███ ████-████, ███ ████████, Mr ███, ████-████ ███, kim chi',
  )
})

test('a particle belongs to the surname, and a given name like another surname stays', () => {
  const names = namesTo({ name: 'Marta De Luca' })
  expect(blacken('Marta De Luca; De Luca; Luca Marta', names)).toBe('█████ ██ ████; ██ ████; Luca Marta')
})

test('of a body only the whole name goes', () => {
  const names = namesTo({ name: 'Agenzia di soccorso', type: 'organisation' })
  expect(blacken('l’Agenzia di soccorso, AGENZIA DI SOCCORSO, il soccorso', names)).toBe(
    'l’███████ ██ ████████, ███████ ██ ████████, il soccorso',
  )
})

test('in an address capitals say nothing', () => {
  expect(blacken('karsolo-1', karsolo, true)).toBe('███████-1')
})

test('words on both sides of a blot are no name together', () => {
  expect(blacken('EdvinÈ karsoloKarsolo', karsolo)).toBe('Edvin█ karsolo███████')
  expect(blacken('Edvin█ karsolo', karsolo)).toBe('Edvin█ karsolo')
})

test('whatever the text, its length and everything but the name stays, and a second time changes nothing', () => {
  const bits = fc.constantFrom(
    'Edvin',
    'Karsolo',
    'karsolo',
    'È',
    ' ',
    ', ',
    '\n',
    '🚢',
    'E.',
    "'s",
    '/',
    'Ådvin',
    '\ud83d',
  )
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 30 }), (words) => {
      const text = words.join('')
      const once = blacken(text, karsolo)
      expect(once).toHaveLength(text.length)
      for (let at = 0; at < text.length; at++) if (once[at] !== '█') expect(once[at]).toBe(text[at])
      expect(blacken(once, karsolo)).toBe(once)
      expect(namePieces(once).map(({ folded }) => folded)).not.toContain('edvinkarsolo')
    }),
  )
})
