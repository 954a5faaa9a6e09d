import { expect, test } from 'vitest'
import { inflect } from '../../analysis/inflect.ts'
import type { FormFeatures } from '../conjugation.ts'
import { conjugations } from './conjugations.ts'

/** Base, third person, past, participle and -ing form; variants after a stroke. */
function principalForms(lemma: string): string {
  const forms = inflect(lemma, conjugations)
  const of = (mood: FormFeatures['mood'], tense: FormFeatures['tense'], person: 3 | null) =>
    forms
      .filter((form) => form.mood === mood && form.tense === tense && form.person === person)
      .map((form) => form.form)
      .join('/')
  return [
    of('indicative', 'present', null),
    of('indicative', 'present', 3),
    of('indicative', 'past', null),
    of('participle', 'past', null),
    of('gerund', 'present', null),
  ].join(' ')
}

test.each([
  'claim claims claimed claimed claiming',
  'declare declares declared declared declaring',
  'agree agrees agreed agreed agreeing',
  'deny denies denied denied denying',
  'convey conveys conveyed conveyed conveying',
  'die dies died died dying',
  'stress stresses stressed stressed stressing',
  'publish publishes published published publishing',
  'preach preaches preached preached preaching',
  'veto vetoes vetoed vetoed vetoing',
  'admit admits admitted admitted admitting',
  'visit visits visited visited visiting',
  'beg begs begged begged begging',
  'infer infers inferred inferred inferring',
  'offer offers offered offered offering',
  'kidnap kidnaps kidnapped kidnapped kidnapping',
  'signal signals signalled/signaled signalled/signaled signalling/signaling',
  'reveal reveals revealed revealed revealing',
  'panic panics panicked panicked panicking',
  'say says said said saying',
  'tell tells told told telling',
  'think thinks thought thought thinking',
  'write writes wrote written writing',
  'withdraw withdraws withdrew withdrawn withdrawing',
  'foresee foresees foresaw foreseen foreseeing',
  'undergo undergoes underwent undergone undergoing',
  'lie lies lay lain lying',
  'read reads read read reading',
  'overcome overcomes overcame overcome overcoming',
  'quit quits quit quit quitting',
])('%s', (forms) => {
  expect(principalForms(forms.split(' ')[0] ?? '')).toBe(forms)
})

test('be, have and do have their own persons and the forms written with not', () => {
  const written = (lemma: string) => inflect(lemma, conjugations).map((form) => form.form)
  expect(written('be')).toEqual(expect.arrayContaining(['am', 'is', 'are', 'was', 'were', 'been', 'being', "isn't"]))
  expect(written('have')).toEqual(expect.arrayContaining(['have', 'has', 'had', 'having', "haven't"]))
  expect(written('do')).toEqual(expect.arrayContaining(['do', 'does', 'did', 'done', 'doing', "didn't"]))
  expect(written('be')).not.toContain('bes')
  expect(written('have')).not.toContain('haves')
})

test('modal verbs have no infinitive, third person or -ing form', () => {
  expect(inflect('can', conjugations).map((form) => form.form)).toEqual(['can', "can't", 'cannot', 'could', "couldn't"])
})
