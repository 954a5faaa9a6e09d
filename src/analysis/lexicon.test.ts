import { expect, test } from 'vitest'
import { english } from '../lang/en/language.ts'
import { italian } from '../lang/it/language.ts'
import { endOfVerb, lexiconOf } from './lexicon.ts'

const it = lexiconOf(italian)
const en = lexiconOf(english)
const tokens = (text: string) => text.split(' ').map((lower) => ({ lower }))
const verbsOf = (lexicon: typeof it, word: string) => [
  ...new Set(lexicon.reporting.get(word)?.map((reading) => reading.verb.lemma)),
]

test('a language has one lexicon, made once', () => {
  expect(lexiconOf(italian)).toBe(it)
})

test('a reporting verb is found by any of its forms', () => {
  for (const word of ['afferma', 'affermò', 'affermato', 'affermando', 'affermerebbe', 'affermano'])
    expect(verbsOf(it, word)).toEqual(['affermare'])
  for (const word of ['deny', 'denies', 'denied', 'denying']) expect(verbsOf(en, word)).toEqual(['deny'])
  expect(it.reporting.get('tavolo')).toBeUndefined()
})

test('pronouns joined to a gerund or an infinitive do not hide the verb', () => {
  expect(verbsOf(it, 'accusandolo')).toEqual(['accusare'])
  expect(verbsOf(it, 'chiedergli')).toEqual(['chiedere'])
  expect(verbsOf(it, 'proporlo')).toEqual(['proporre'])
  expect(it.hasMood('ucciderlo', 'infinitive')).toBe(true)
  expect(it.hasMood('avendoglielo', 'gerund')).toBe(true)
  expect(it.verbForms('cavallo')).toEqual([])
})

test('a verb that needs further words reports only with them, adverbs between them or not', () => {
  const known = it.reporting.get('reso')?.find((reading) => reading.followedBy)
  if (known === undefined) throw new Error('«reso» is no form of «rendere»')
  expect(endOfVerb(tokens('ha reso noto che'), 2, known, it)).toBe(3)
  expect(endOfVerb(tokens('ha reso subito nota la'), 2, known, it)).toBe(4)
  expect(endOfVerb(tokens('ha reso omaggio a'), 2, known, it)).toBeNull()
  expect(endOfVerb(tokens('ha reso'), 2, known, it)).toBeNull()
  const plain = it.reporting.get('detto')?.find((reading) => reading.followedBy === null)
  expect(plain && endOfVerb(tokens('ha detto che'), 2, plain, it)).toBe(2)
})

test('the readings that need further words stand before the plain ones', () => {
  const needed = en.reporting.get('warned')?.map((reading) => reading.followedBy !== null)
  expect([...new Set(needed)]).toEqual([true, false])
})

test('the verb of a clause is told from words that are written like it', () => {
  for (const word of ['uccise', 'sono', 'ha', 'sarebbero', 'invia', 'dice', 'potrebbe'])
    expect(it.isFinite(word), word).toBe(true)
  for (const word of ['ucciso', 'parte', 'dai', 'stato', 'invio', 'uccidere', 'dicendo', 'casa'])
    expect(it.isFinite(word), word).toBe(false)
  for (const word of ['killed', 'is', "didn't", 'sends', 'says', 'could']) expect(en.isFinite(word), word).toBe(true)
  for (const word of ['killing', 'attack', 'like', 'states', 'table']) expect(en.isFinite(word), word).toBe(false)
})

test('auxiliaries and modals are known by all their forms', () => {
  for (const word of ['ha', 'avrebbe', 'è', 'sarebbero', 'viene']) expect(it.isAuxiliary(word), word).toBe(true)
  for (const word of ['può', 'potrebbero', 'dovrà', 'vuole']) expect(it.isModal(word), word).toBe(true)
  for (const word of ['has', "hasn't", 'were', 'did']) expect(en.isAuxiliary(word), word).toBe(true)
  for (const word of ['may', 'might', "won't", 'cannot']) expect(en.isModal(word), word).toBe(true)
  expect(it.isAuxiliary('dice')).toBe(false)
})

test('adverbs are known by list or ending, and not everything that ends so is one', () => {
  for (const word of ['già', 'ufficialmente']) expect(it.isAdverb(word), word).toBe(true)
  for (const word of ['already', 'repeatedly']) expect(en.isAdverb(word), word).toBe(true)
  expect(it.isAdverb('mente')).toBe(false)
  for (const word of ['family', 'italy', 'rally']) expect(en.isAdverb(word), word).toBe(false)
})

test('the closed classes are asked for by name', () => {
  expect(it.words.genitives.has("dell'")).toBe(true)
  expect(it.words.complementisers.has('che')).toBe(true)
  expect(en.words.complementisers.has('that')).toBe(true)
  expect(en.words.determiners.has('minister')).toBe(false)
})
