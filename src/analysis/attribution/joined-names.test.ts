import fc from 'fast-check'
import { expect, test } from 'vitest'
import { soundReading } from '../../../test/sound-reading.ts'
import { languages } from '../../lang/languages.ts'
import { joinNames } from './joined-names.ts'

/** Who speaks first in a report: the words for them, their name, and what they are. */
function speaker(text: string, language: string) {
  const { attributions, entities, report } = soundReading({ text, language, date: '2031-03-05' })
  const [first] = attributions
  const entity = entities.find(({ id }) => id === first?.speaker)
  return [first?.source.map(([from, to]) => report.text.slice(from, to)).join(' '), entity?.name, entity?.type]
}

test('the name of a body that everybody knows is one, however a sentence could be taken apart', () => {
  const watch = ['Human Rights Watch', 'Human Rights Watch', 'organisation']
  expect(speaker('Human Rights Watch warned that the prisons of Velmar are full.', 'en')).toEqual(watch)
  expect(speaker('Human Rights Watch said the prisons of Velmar were full.', 'en')).toEqual(watch)
  expect(speaker('General Motors said it would not pay.', 'en')).toEqual([
    'General Motors',
    'General Motors',
    'organisation',
  ])
  expect(speaker('Boko Haram ha detto che i prigionieri sono vivi.', 'it').at(2)).toBe('organisation')
})

test('a state of two words that speaks is no person, in whatever language', () => {
  expect(speaker('North Korea said that the treaty was dead.', 'en')).toEqual([
    'North Korea',
    'North Korea',
    'organisation',
  ])
  expect(speaker('Costa Rica dijo que no pagará.', 'es').at(2)).toBe('organisation')
  expect(speaker('Nuova Zelanda ha detto che non pagherà.', 'it').at(2)).toBe('organisation')
  expect(speaker('L’Arabie saoudite affirme que la guerre est finie.', 'fr')).toEqual([
    'L’Arabie saoudite',
    'Arabie saoudite',
    'organisation',
  ])
})

test('who works for a body is not the body, and has no name of its words', () => {
  expect(speaker('Human Rights Watch researcher Anna Velm said it would not pay.', 'en').at(1)).toBe('Anna Velm')
  expect(speaker('Il direttore di Human Rights Watch ha detto che la situazione è grave.', 'it').at(1)).toBe(
    'direttore di Human Rights Watch',
  )
})

test('people whose first name is a state’s stay people', () => {
  expect(speaker('Jordan Pell said that the war was over.', 'en').at(2)).toBe('person')
  expect(speaker('Chad Morn said that the war was over.', 'en').at(2)).toBe('person')
})

test('joining names leaves a tree: every word still hangs on a root', () => {
  const words = fc.array(fc.constantFrom('Human', 'Rights', 'Watch', 'said', 'New', 'York', 'Times', 'and'), {
    minLength: 1,
    maxLength: 14,
  })
  const english = languages.get('en')
  if (english === undefined) throw new Error('English is one of the languages')
  fc.assert(
    fc.property(words, fc.infiniteStream(fc.nat()), (row, numbers) => {
      const tokens = row.map((text) => ({ text, lower: text.toLowerCase() }))
      // Any order of the words makes a tree in which each hangs on one before it.
      const order = row.map((_, i) => i).sort((a, b) => (((a + 1) * 7919) % 13) - (((b + 1) * 7919) % 13) || a - b)
      const heads = new Int32Array(row.length)
      order.forEach((at, place) => {
        heads[at] = place === 0 ? -1 : (order[(numbers.next().value ?? 0) % place] ?? -1)
      })
      const [tags, relations] = [row.map(() => 'X'), row.map(() => 'dep')]
      joinNames(tokens, english, { tags, heads, relations })
      for (const start of row.keys()) {
        let [above, steps]: [number, number] = [start, 0]
        while (above >= 0 && steps <= row.length) {
          above = heads[above] ?? -1
          steps++
        }
        expect(above).toBe(-1)
      }
    }),
  )
})
