import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'

/** The statements of each claim of several. */
function joined(...reports: (readonly [date: string, text: string])[]): string[][] {
  const { claims } = toldStory(...reports)
  return claims.filter(({ told }) => told.length > 1).map(({ told }) => told.map(({ member }) => member.id))
}

const english = 'President Anna Velmar said that the bridge and the port of Tolvara would be rebuilt with public money.'
const italian = 'La presidente Anna Velmar ha detto che il porto di Tolvara e il ponte saranno ricostruiti presto.'

test('one source says one thing within days, however two reports put it', () => {
  expect(joined([may(2), english], [may(3), italian])).toEqual([['r1', 'r2']])
})

test('a source that twice denies without saying what denies the same', () => {
  const first = 'The ministry of Velmar denied any involvement.'
  const second = 'Il ministero di Velmar ha negato ogni coinvolgimento.'
  expect(joined([may(2), first], [may(3), second]).flat().length).toBeLessThanOrEqual(2)
})

test('a call that is made anew weeks later is another one', () => {
  const call = 'The president, Anna Velmar, called on the rebels to leave the city.'
  const again = 'The president, Anna Velmar, called on the rebels to leave the city at once.'
  expect(joined([may(2), call], [may(20), again])).toEqual([])
  expect(joined([may(2), call], [may(3), again])).toEqual([['r1', 'r2']])
})
