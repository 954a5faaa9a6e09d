import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'
import { certaintyRelations } from './certainty-relations.ts'

const surely = 'Anna Velmar said that the bridge in Tolvara collapsed in the storm.'
const perhaps = 'Anna Velmar said that the bridge in Tolvara may have collapsed in the storm.'
const another = 'Berta Ostrel said that the bridge in Tolvara may have collapsed in the storm.'

function certainty(...reports: (readonly [date: string, text: string])[]): string[] {
  const { told, claims } = toldStory(...reports)
  const reportOf = new Map(told.map(({ statement, member }) => [statement.id, member.id]))
  return certaintyRelations(claims).map(({ kind, from, to, because }) =>
    [reportOf.get(from), kind, reportOf.get(to), because].join(' '),
  )
}

test('a source that is surer on a later day says more than it did before', () => {
  expect(certainty([may(2), perhaps], [may(3), surely])).toEqual([
    'r2 stronger r1 the same source is surer than before',
  ])
})

test('a source that is less sure on a later day says less', () => {
  expect(certainty([may(2), surely], [may(3), perhaps])).toEqual([
    'r2 weaker r1 the same source is less sure than before',
  ])
})

test('each word of a source is held against its last before, not against the first', () => {
  expect(certainty([may(2), perhaps], [may(3), surely], [may(4), perhaps], [may(5), perhaps])).toEqual([
    'r2 stronger r1 the same source is surer than before',
    'r3 weaker r2 the same source is less sure than before',
  ])
})

test('of one day, or of two sources, nothing is said', () => {
  expect(certainty([may(2), perhaps], [may(2), surely])).toEqual([])
  expect(certainty([may(2), surely], [may(3), another])).toEqual([])
})
