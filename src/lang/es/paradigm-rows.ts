import type { Agreement, ParadigmRow } from '../conjugation.ts'

/** The rows of a Spanish paradigm, without their endings. */
type RowKind = Omit<ParadigmRow, 'endings'>

const persons: readonly Agreement[] = [
  { person: 1, number: 'singular' },
  { person: 2, number: 'singular' },
  { person: 3, number: 'singular' },
  { person: 1, number: 'plural' },
  { person: 2, number: 'plural' },
  { person: 3, number: 'plural' },
]
/** Masculine and feminine, then both again: gender is not kept. */
const numbers: readonly Agreement[] = [
  { person: null, number: 'singular' },
  { person: null, number: 'singular' },
  { person: null, number: 'plural' },
  { person: null, number: 'plural' },
]

export const present: RowKind = { mood: 'indicative', tense: 'present', agreements: persons }
export const imperfect: RowKind = { mood: 'indicative', tense: 'imperfect', agreements: persons }
export const past: RowKind = { mood: 'indicative', tense: 'past', agreements: persons }
export const future: RowKind = { mood: 'indicative', tense: 'future', agreements: persons }
export const subjunctive: RowKind = { mood: 'subjunctive', tense: 'present', agreements: persons }
export const subjunctiveImperfect: RowKind = { mood: 'subjunctive', tense: 'imperfect', agreements: persons }
export const conditional: RowKind = { mood: 'conditional', tense: 'present', agreements: persons }
export const gerund: RowKind = { mood: 'gerund', tense: 'present', agreements: [{ person: null, number: null }] }
export const participle: RowKind = { mood: 'participle', tense: 'past', agreements: numbers }
