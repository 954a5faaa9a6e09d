import { expect, test } from 'vitest'
import type { Conjugations, ParadigmRow } from '../lang/conjugation.ts'
import { inflect } from './inflect.ts'

const someone = [
  { person: 1, number: 'singular' },
  { person: 3, number: 'singular' },
] as const
const present = { mood: 'indicative', tense: 'present', agreements: someone } as const
const past = { mood: 'indicative', tense: 'past', agreements: someone } as const
const rows: readonly ParadigmRow[] = [
  { ...present, endings: ['u', 'et'] },
  { ...past, endings: ['ub', null] },
]

/** An invented language: lap-an, «I lap» is lapu. */
const invented: Conjugations = {
  regular: [
    { infinitive: 'an', rows },
    { infinitive: 'ran', rows: [{ ...present, endings: ['rru', 'rret'] }] },
    { infinitive: 'an', verbs: ['mohan'], rows: [{ ...present, endings: ['i', 'ik'] }] },
  ],
  spelling: [
    { stem: 'k', ending: 'e', write: 'qu', infinitives: ['an'] },
    { stem: 'k', ending: 'u', write: 'c', infinitives: ['ran'] },
  ],
  parts: { strong: [{ ...past, endings: ['o', 'ot'] }] },
  irregular: [
    {
      lemma: 'gan',
      as: 'gavan',
      parts: { strong: 'gev' },
      forms: [{ ...present, endings: ['go', null] }],
      like: ['ungan'],
    },
    { lemma: 'mus', defective: true, forms: [{ ...present, endings: ['mus', 'mus'] }] },
  ],
}
const written = (lemma: string) => inflect(lemma, invented).map((form) => form.form)

test('endings are put on the infinitive without its own ending', () => {
  expect(written('lapan')).toEqual(['lapan', 'lapu', 'lapet', 'lapub'])
})

test('each form tells its lemma and features', () => {
  expect(inflect('lapan', invented)[2]).toEqual({
    form: 'lapet',
    lemma: 'lapan',
    mood: 'indicative',
    tense: 'present',
    person: 3,
    number: 'singular',
  })
})

test('the longest infinitive ending decides, and a listed verb goes as listed', () => {
  expect(written('soran')).toEqual(['soran', 'sorru', 'sorret'])
  expect(written('mohan')).toEqual(['mohan', 'mohi', 'mohik'])
})

test('a spelling rule changes the stem before the ending that it names, in the conjugations that it names', () => {
  expect(written('lokan')).toEqual(['lokan', 'loku', 'loquet', 'lokub'])
})

test('an irregular verb replaces the forms with the same features and keeps the rest of its model', () => {
  expect(written('gan').toSorted()).toEqual(['gan', 'gavet', 'gevo', 'gevot', 'go'])
})

test('verbs listed with an irregular one go like it behind their own beginning', () => {
  expect(written('ungan').toSorted()).toEqual(['ungan', 'ungavet', 'ungevo', 'ungevot', 'ungo'])
})

test('a defective verb has only the forms listed, a verb of no conjugation only its infinitive', () => {
  expect(written('mus')).toEqual(['mus', 'mus'])
  expect(written('xyz')).toEqual(['xyz'])
})
