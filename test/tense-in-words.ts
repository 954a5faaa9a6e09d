import { inflect } from '../src/analysis/inflect.ts'
import type { Conjugations, FormFeatures } from '../src/lang/conjugation.ts'

export type Tense = readonly [mood: FormFeatures['mood'], tense: FormFeatures['tense']]

/** The forms of one tense by person, variants after a stroke, a person without a form as a dash. */
export function tenseInWords(lemma: string, [mood, tense]: Tense, conjugations: Conjugations): string {
  const persons = ([1, 2, 3] as const).map((person) => ({ person, number: 'singular' }))
  const slots = [...persons, ...persons.map(({ person }) => ({ person, number: 'plural' }))]
  const forms = inflect(lemma, conjugations).filter((form) => form.mood === mood && form.tense === tense)
  return slots
    .map(({ person, number }) => forms.filter((form) => form.person === person && form.number === number))
    .map((slot) => slot.map((form) => form.form).join('/') || '-')
    .join(' ')
}
