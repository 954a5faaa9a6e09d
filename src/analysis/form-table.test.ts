import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FormTable } from './form-table.ts'

const verbs = [
  ['andare', 'vado', 'andato', 'vado'],
  ['vadere', 'vado'],
  ['dire', 'dico'],
]

const tableOf = (forms: readonly (readonly string[])[]) =>
  new FormTable(forms.length, (verb) => (forms[verb] ?? []).map((word, place) => [word, `${verb} ${place}`] as const))

test('a word tells what it is as a form of each verb, in their order', () => {
  const table = tableOf(verbs)
  expect(table.get('vado')).toEqual(['0 1', '0 3', '1 1'])
  expect(table.get('dico')).toEqual(['2 1'])
  expect(table.get('dice')).toBeUndefined()
  expect([table.has('vado'), table.has('dice')]).toEqual([true, false])
})

test('what a word tells is made once', () => {
  const table = tableOf(verbs)
  expect(table.get('vado')).toBe(table.get('vado'))
})

test('it says the same as a map of all forms', () => {
  const word = fc.stringMatching(/^[ab]{1,4}$/)
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 12 }), word, (forms, asked) => {
      const all = forms.flatMap((words, verb) =>
        words.flatMap((each, place) => (each === asked ? [`${verb} ${place}`] : [])),
      )
      expect(tableOf(forms).get(asked)).toEqual(all.length === 0 ? undefined : all)
    }),
  )
})
