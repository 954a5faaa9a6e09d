import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'
import { retractionsOf, withdrawalsAmong } from './withdrawals.ts'

test('who takes back two counts at once is told to do so once', () => {
  const counts = '12 people were killed and 30 others were injured in Tolvara.'
  const { claims } = toldStory(
    [may(2), `Anna Velmar said that ${counts}`],
    [may(3), `Anna Velmar retracted the claim that ${counts}`],
  )
  const withdrawals = withdrawalsAmong(claims)
  expect(withdrawals).toHaveLength(2)
  expect(retractionsOf(withdrawals)).toHaveLength(1)
})
