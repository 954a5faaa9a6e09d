import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchTerms } from './search-terms.ts'
import { holdsSought, soughtTerms } from './search-words.ts'

const termsOf = (text: string, language: string) => searchTerms(text, language).map(({ term }) => term)

test.each([
  ['it', 'I soldati uccisi', 'il soldato ucciso'],
  ['en', 'The soldiers were killed', 'a soldier kills'],
  ['fr', 'Les présidents français', 'le président français'],
  ['es', 'las explosiones', 'la explosión'],
  ['de', 'die Häuser', 'das Haus'],
])('in %s forms of one word are one term', (language, one, other) => {
  const sought = soughtTerms(other, language).filter(([term = '']) => term.length > 2)
  expect(sought.filter((phrase) => holdsSought(termsOf(one, language), [phrase])).length).toBeGreaterThan(0)
})

test('case, accents, elisions and the marks between thousands do not count', () => {
  expect(termsOf('Dell’Agenzia: 12.000 PERCHÉ', 'it')).toEqual(termsOf("dell'agenzia 12000 perche", 'it'))
  expect(termsOf('l’una', 'it')).toEqual(termsOf('una', 'it'))
})

test('a language without a stemmer has its words as they are', () => {
  expect(termsOf('Os soldados', 'pt')).toEqual(['os', 'soldados'])
})

test('between quotation marks words must follow each other; a mark that nothing closes says nothing', () => {
  expect(soughtTerms('a “stato di emergenza” oggi', 'pt')).toEqual([['stato', 'di', 'emergenza'], ['oggi']])
  expect(soughtTerms('5" di emergenza', 'pt')).toEqual([['5'], ['di'], ['emergenza']])
  const terms = termsOf('Emergenza: lo stato di grande emergenza', 'it')
  expect(holdsSought(terms, soughtTerms('"stato di emergenza"', 'it'))).toBe(false)
  expect(holdsSought(terms, soughtTerms('stato emergenza', 'it'))).toBe(true)
})

test('whatever a text holds, each term stands where its word does, in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('it', 'en', 'fr', 'es', 'de', 'pt'),
      (text, language) => {
        let end = 0
        for (const term of searchTerms(text, language)) {
          expect(term.start).toBeGreaterThanOrEqual(end)
          expect(term.end).toBeGreaterThan(term.start)
          expect(term.term).not.toMatch(/[^\p{L}\p{N}]/u)
          end = term.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})
