import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'
import { questionsOf } from './questions.ts'

function questionsIn(text: string): number {
  const { claims, weights } = toldStory([may(2), text])
  return questionsOf(claims, weights).questions.length
}

test('what one source says in one breath is one question', () => {
  expect(questionsIn('“The bridge is closed,” the mayor said. “Our hospital needs doctors,” the mayor said.')).toBe(1)
})

test('what another source says beside it is another one', () => {
  expect(questionsIn('“The bridge is closed,” the mayor said. “Our hospital needs doctors,” the minister said.')).toBe(
    2,
  )
})

test('the dead and the injured of one breath are two', () => {
  expect(questionsIn('“There are 12 dead,” the mayor said. “There are 30 injured,” the mayor said.')).toBe(2)
})

test('what many reports have of a source is not about what one of them has beside it', () => {
  const closed = 'Anna Velmar said that the bridge in Tolvara is closed.'
  const { claims, weights } = toldStory(
    [may(2), closed],
    [may(2), closed],
    [may(2), closed],
    [may(3), '“The bridge in Tolvara is closed,” Anna Velmar said. “Our hospital needs doctors,” Anna Velmar said.'],
  )
  expect(claims).toHaveLength(2)
  expect(questionsOf(claims, weights).questions).toHaveLength(2)
})
