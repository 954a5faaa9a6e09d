import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nameKindBits, wordHash } from '../src/analysis/tag/word-atoms.ts'
import { numberOf } from '../src/analysis/word-table.ts'
import { conjugations } from '../src/lang/it/conjugations.ts'
import { readLexicon, verbLemmas } from './lexicon.ts'

const root = mkdtempSync(join(tmpdir(), 'lexicon-'))
const [folder, names] = [join(root, 'xx'), join(root, 'names')]
afterAll(() => rmSync(root, { recursive: true }))

function write(at: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(at, { recursive: true })
  for (const [name, words] of Object.entries(files)) writeFileSync(join(at, name), words)
}

write(folder, {
  'nouns.txt': '# what people are\nministro   crisi\ncittà uomo/uomini\n',
  'adjectives.txt': 'nuovo vicino',
  'adverbs.txt': 'ieri\nvicino',
  'verbs.txt': 'parlare urge/urgeva',
  'inflections.txt': 'noun o i\nnoun - -\nnoun à -\nadjective o a i e\n',
  'function-words.txt': 'DET il un questo\nADP di vicino\n',
})
write(names, { 'given-names.txt': 'Vicino Ada', 'places.txt': 'Ada Roma' })

const lexicon = readLexicon(folder, names, conjugations)
const numbersOf = (...forms: readonly string[]) => forms.map((form) => numberOf(lexicon, wordHash(form)))
const classesOf = (...forms: readonly string[]) => numbersOf(...forms).map((number) => number >>> nameKindBits)
const kindsOf = (...forms: readonly string[]) => numbersOf(...forms).map((number) => number & ((1 << nameKindBits) - 1))

test('forms that the inflections make, and those that are listed, are of the class of their base form', () => {
  const nouns = classesOf('ministro', 'ministri', 'crisi', 'città', 'uomo', 'uomini')
  expect(nouns[0]).toBeGreaterThan(0)
  expect(new Set(nouns).size).toBe(1)
  const adjectives = classesOf('nuovo', 'nuova', 'nuovi', 'nuove')
  expect(new Set(adjectives).size).toBe(1)
  expect(adjectives[0]).not.toBe(nouns[0])
  expect(classesOf('citta', 'uomi')).toEqual([0, 0])
})

test('verbs are inflected by their paradigms, and told apart by what their form is', () => {
  const [infinitive, finite, other, participle, gerund, listed] = classesOf(
    'parlare',
    'parla',
    'parlerebbero',
    'parlato',
    'parlando',
    'urgeva',
  )
  expect(finite).toBe(other)
  expect(new Set([infinitive, finite, participle, gerund, listed, 0]).size).toBe(6)
  expect(verbLemmas(folder)).toEqual(['parlare'])
})

test('a word of several classes has a set of its own', () => {
  const [several = 0, adjective, adverb] = classesOf('vicino', 'vicina', 'ieri')
  expect(several).toBeGreaterThan(0)
  expect([adjective, adverb]).not.toContain(several)
})

test('names are told by their kinds, and a word may be of several', () => {
  const [given = 0, place = 0, both] = [kindsOf('vicina')[0], kindsOf('roma')[0], kindsOf('ada')[0]]
  expect(given).toBe(0)
  expect(place).toBeGreaterThan(0)
  expect(both).not.toBe(place)
  expect((both ?? 0) & place).toBe(place)
  expect(classesOf('ada', 'roma')).toEqual([0, 0])
})

test('a language without lists has an empty lexicon', () => {
  const empty = readLexicon(join(root, 'none'), join(root, 'none'), undefined)
  expect(numberOf(empty, wordHash('ministro'))).toBe(0)
  expect(verbLemmas(join(root, 'none'))).toEqual([])
})
