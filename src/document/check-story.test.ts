import { expect, test } from 'vitest'
import { bridgeStory } from '../../test/bridge-story.ts'
import { checkStory } from './check-story.ts'
import type { Statement } from './statement.ts'
import type { Story } from './story.ts'

/** The story with the first claim a second time under another id, its statements altered. */
function withSecondClaim(alter: (statement: Statement) => Statement): Story {
  const [claim] = bridgeStory.claims
  if (claim === undefined) throw new TypeError('the story has no claim')
  const second = { ...claim, id: `${claim.id}-also`, question: null, statements: claim.statements.map(alter) }
  return { ...bridgeStory, claims: [...bridgeStory.claims, second] }
}

test('a statement may stand under two claims, and is then the same under both', () => {
  expect(checkStory(withSecondClaim((statement) => statement))).toEqual([])
  const [first] = bridgeStory.claims[0]?.statements ?? []
  expect(checkStory(withSecondClaim((statement) => ({ ...statement, act: 'deny', factuality: 'CT-' })))).toContain(
    `${first?.id} is not the same under two claims`,
  )
})
