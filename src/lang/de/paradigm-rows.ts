import type { Agreement, ParadigmRow } from '../conjugation.ts'

/** The rows of a German paradigm, without their endings. */
type RowKind = Omit<ParadigmRow, 'endings'>

const invariable: readonly Agreement[] = [{ person: null, number: null }]
const persons: readonly Agreement[] = [
  { person: 1, number: 'singular' },
  { person: 2, number: 'singular' },
  { person: 3, number: 'singular' },
  { person: 1, number: 'plural' },
  { person: 2, number: 'plural' },
  { person: 3, number: 'plural' },
]

/** The plain infinitive and, where a particle stands before it, the one with «zu» inside: «anzukündigen». */
export const infinitive: RowKind = { mood: 'infinitive', tense: null, agreements: invariable }
export const present: RowKind = { mood: 'indicative', tense: 'present', agreements: persons }
export const past: RowKind = { mood: 'indicative', tense: 'past', agreements: persons }
/** Konjunktiv I, in which news report what others say: «sei», «habe». */
export const subjunctive: RowKind = { mood: 'subjunctive', tense: 'present', agreements: persons }
/** Konjunktiv II, in weak verbs written like the past: «wäre», «hätte», «sagte». */
export const subjunctivePast: RowKind = { mood: 'subjunctive', tense: 'past', agreements: persons }
/** Partizip I without an ending («betonend»), which does what the gerunds of other languages do. */
export const gerund: RowKind = { mood: 'gerund', tense: 'present', agreements: invariable }
/** Partizip II without an ending: «gesagt». */
export const participle: RowKind = { mood: 'participle', tense: 'past', agreements: invariable }
