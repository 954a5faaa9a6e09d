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
