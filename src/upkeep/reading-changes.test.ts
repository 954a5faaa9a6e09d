import { expect, test } from 'vitest'
import { type MadeReport, madeReading } from '../../test/made-reading.ts'
import { readingChanges } from './reading-changes.ts'

const entities = [
  { name: 'Ada Renn', type: 'person' as const },
  { name: 'Velmo', type: 'place' as const },
]
const made: MadeReport = {
  lines: ['Ada Renn said the harbour is shut for 12 days, and warned of a storm.'],
  entities,
  said: [
    { by: 'Ada Renn', source: 'Ada Renn', cue: 'said', content: 'the harbour is shut for 12 days' },
    { source: 'Ada Renn', cue: 'warned', content: 'of a storm' },
  ],
  figures: { '12': { low: 12, high: 12, counted: null } },
}
const changesTo = (after: Partial<MadeReport>) => readingChanges(madeReading(made), madeReading({ ...made, ...after }))
const [shut = {}, storm = {}] = made.said ?? []

test('the same reading has no changes', () => {
  expect(changesTo({})).toEqual([])
})

test('a statement that is gone and one that is new are told with their source', () => {
  expect(changesTo({ said: [shut] })).toEqual([{ kind: 'gone', words: 'of a storm', source: 'Ada Renn' }])
  expect(readingChanges(madeReading({ ...made, said: [shut] }), madeReading(made))).toEqual([
    { kind: 'new', words: 'of a storm', source: 'Ada Renn' },
  ])
})

test('a statement under the same cue with other words has changed, and is not gone', () => {
  expect(changesTo({ said: [{ ...shut, content: 'the harbour is shut' }, storm] })).toEqual([
    { kind: 'extent', before: 'the harbour is shut for 12 days', after: 'the harbour is shut' },
  ])
})

test('who says it, how sure and by which act are told apart', () => {
  const said = [{ ...shut, by: 'Velmo', factuality: 'PS+' as const, act: 'deny' as const }, storm]
  expect(changesTo({ said })).toEqual([
    { kind: 'speaker', words: 'the harbour is shut for 12 days', before: 'Ada Renn', after: 'Velmo' },
    {
      kind: 'certainty',
      words: 'the harbour is shut for 12 days',
      before: { factuality: 'CT+', reportive: false },
      after: { factuality: 'PS+', reportive: false },
    },
    { kind: 'act', words: 'the harbour is shut for 12 days', before: 'assert', after: 'deny' },
  ])
})

test('figures, the date and the language are compared, and the rest is details', () => {
  expect(changesTo({ figures: { '12': { low: null, high: 12 } } })).toMatchObject([
    { kind: 'figure', words: '12', before: { low: 12 }, after: { low: null, high: 12 } },
  ])
  expect(changesTo({ figures: {} })).toMatchObject([{ kind: 'figure', after: null }])
  expect(changesTo({ date: '2031-05-04', language: 'fr' })).toEqual([
    { kind: 'language', before: 'en', after: 'fr' },
    { kind: 'date', before: null, after: '2031-05-04' },
  ])
  expect(changesTo({ entities: entities.slice(0, 1) })).toEqual([{ kind: 'details' }])
})
