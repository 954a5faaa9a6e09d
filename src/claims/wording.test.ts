import { expect, test } from 'vitest'
import { wordingOf } from './wording.ts'

test('case, marks and white space make no difference to the wording', () => {
  expect(wordingOf('“It’s  OVER”, now.', 'en').key).toBe(wordingOf("it's over now", 'en').key)
})

test('a number is the same with and without the mark between its thousands', () => {
  const numbers = (text: string) => [...wordingOf(text, 'it').numbers]
  expect(numbers('12.000 soldati')).toEqual(numbers('12000 soldati'))
  expect(numbers('5.6 gradi')).not.toEqual(numbers('56 gradi'))
})

test('singular and plural have one stem', () => {
  expect(wordingOf('soldati', 'it').stems).toEqual(wordingOf('soldato', 'it').stems)
  expect(wordingOf('soldiers', 'en').stems).toEqual(wordingOf('soldier', 'en').stems)
})

test('a language that is not known is compared by all its words', () => {
  expect(wordingOf('uno due tre', 'xx')).toMatchObject({ key: 'uno due tre', negated: false })
})

test('what is reported and what is certain are the same words but for their auxiliary; what is to come is not', () => {
  const stems = (text: string) => wordingOf(text, 'it').stems
  expect(stems('due minatori sarebbero stati feriti')).toEqual(stems('due minatori sono stati feriti'))
  expect(stems('due minatori saranno feriti')).not.toEqual(stems('due minatori sono feriti'))
})

test('to fight with somebody is not to fight against them', () => {
  expect(wordingOf('they fight with Tolna', 'en').stems).not.toEqual(wordingOf('they fight against Tolna', 'en').stems)
})

test('a number is one whatever stands between its thousands', () => {
  const numbers = (text: string) => [...wordingOf(text, 'fr').numbers]
  expect(numbers('les 35 500 personnes')).toEqual(numbers('les 35.500 personnes'))
  expect(numbers('en 2031 300 personnes')).toEqual(['2031', '300'])
})
