import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

const text = 'It rained. Edda Morn said the bridge is closed. Ferries wait.\nNobody came.'
const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const
const sentences = ['It rained.', 'Edda Morn said the bridge is closed.', 'Ferries wait.', 'Nobody came.'].map(at)
const said = { source: [at('Edda Morn')], cue: [at('said')], content: [at('the bridge is closed')] }

test('an attribution is shown with its whole sentence and no other', () => {
  expect(excerpt(text, said, sentences)).toEqual([
    { role: 'source', words: 'Edda Morn' },
    { role: null, words: ' ' },
    { role: 'cue', words: 'said' },
    { role: null, words: ' ' },
    { role: 'content', words: 'the bridge is closed' },
    { role: null, words: '.' },
  ])
})

test('where the sentences are not known, the line is shown', () => {
  const shown = excerpt(text, said, [])
  expect(shown.map(({ words }) => words).join('')).toBe(text.split('\n')[0])
})

test('what lies over several sentences is shown whole, and words in two roles once', () => {
  const long = { source: [at('bridge')], cue: [], content: [at('the bridge is closed'), at('Nobody')] }
  const shown = excerpt(text, long, sentences)
  expect(shown.map(({ words }) => words).join('')).toBe(text.slice(11))
  expect(shown.filter(({ role }) => role === 'source')).toEqual([{ role: 'source', words: 'bridge' }])
})

test('an attribution without words has nothing to show', () => {
  expect(excerpt(text, { source: [], cue: [], content: [] }, sentences)).toEqual([])
})
