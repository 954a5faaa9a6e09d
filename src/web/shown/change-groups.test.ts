import { expect, test } from 'vitest'
import type { Change } from '../../document/change.ts'
import { changeGroups } from './change-groups.ts'

test('what a report brought at one time stands together, a later text of it apart', () => {
  const change = (report: string, at: string): Change => ({
    report,
    at,
    kind: 'claim',
    claim: null,
    before: null,
    after: null,
  })
  const changes = [
    change('a', '2031-05-06'),
    change('a', '2031-05-06'),
    change('b', '2031-05-06'),
    change('a', '2031-05-07'),
  ]
  expect(changeGroups(changes).map(({ report, at, changes: { length } }) => [report, at, length])).toEqual([
    ['a', '2031-05-06', 2],
    ['b', '2031-05-06', 1],
    ['a', '2031-05-07', 1],
  ])
})
