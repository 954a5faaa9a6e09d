import type { Agreement, ParadigmRow } from '../conjugation.ts'

/** The rows of an English paradigm, without their endings. */
type RowKind = Omit<ParadigmRow, 'endings'>

const invariable: readonly Agreement[] = [{ person: null, number: null }]
const firstSingular: readonly Agreement[] = [{ person: 1, number: 'singular' }]
const thirdSingular: readonly Agreement[] = [{ person: 3, number: 'singular' }]

/** The plain present: "(they) say". */
export const plain: RowKind = { mood: 'indicative', tense: 'present', agreements: invariable }
export const firstPerson: RowKind = { mood: 'indicative', tense: 'present', agreements: firstSingular }
export const thirdPerson: RowKind = { mood: 'indicative', tense: 'present', agreements: thirdSingular }
export const past: RowKind = { mood: 'indicative', tense: 'past', agreements: invariable }
export const participle: RowKind = { mood: 'participle', tense: 'past', agreements: invariable }
export const gerund: RowKind = { mood: 'gerund', tense: 'present', agreements: invariable }
