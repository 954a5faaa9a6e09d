import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bylineNames } from './byline-names.ts'

const people = (words: string, outlet = 'Il Corriere', signs = false) => bylineNames(words, outlet, signs).people

test('names are told from what stands around them', () => {
  expect(people('Ada Renn and Otto Falk, staff writers')).toEqual(['Ada Renn', 'Otto Falk'])
  expect(people('Ada Renn | Il Corriere')).toEqual(['Ada Renn'])
  expect(people('Ada Renn, Il Corriere')).toEqual(['Ada Renn'])
  expect(people('Ada Renn, Porto')).toEqual(['Ada Renn'])
  expect(people('Otto Falk on Monday, March 3, 2031')).toEqual(['Otto Falk'])
  expect(people('Mara de la Voss / Jean-Luc d’Orme, envoyé spécial')).toEqual(['Mara de la Voss', 'Jean-Luc d’Orme'])
  expect(people('Greg Voss, AP National Political Writer')).toEqual(['Greg Voss'])
  expect(people('Ada Renn - http://renn.example')).toEqual(['Ada Renn'])
})

test('an outlet, an office, a date and a small word are nobody', () => {
  for (const words of [
    'Il Corriere',
    'Redazione',
    'La Redazione',
    'Onlineredaktion',
    'Editorial Staff',
    'Wegewerk GmbH',
  ])
    expect([words, people(words, 'Il Corriere', true)]).toEqual([words, []])
  for (const words of [
    'Stand heute',
    'View all posts',
    'più letti',
    'webadmin',
    'PMJS',
    '12 marzo 2031',
    'renn.example',
  ])
    expect([words, people(words, '', true)]).toEqual([words, []])
})

test('an agency is kept apart from people', () => {
  expect(bylineNames('Reuters, Washington', 'Il Corriere', true)).toEqual({ people: [], agencies: ['Reuters'] })
  for (const words of ['Il Corriere avec AFP', 'La rédaction avec AFP', 'Redazione / AFP', 'Redazione AFP'])
    expect([words, bylineNames(words, 'Il Corriere', true)]).toEqual([words, { people: [], agencies: ['AFP'] }])
  expect(bylineNames('Ada Renn, Reuters', 'Il Corriere', true)).toEqual({ people: ['Ada Renn'], agencies: ['Reuters'] })
})

test('a single name or a sign counts where somebody signs', () => {
  expect(people('adarenn', '', true)).toEqual(['adarenn'])
  expect(people('ada_renn31', '', true)).toEqual(['ada_renn31'])
  expect(people('Ada', '')).toEqual([])
})

test('every name is words of what it was read in', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.boolean(), (words, signs) => {
      const spaced = words.replace(/\s+/g, ' ')
      for (const name of people(words, 'Il Corriere', signs)) expect(spaced).toContain(name)
    }),
  )
})
