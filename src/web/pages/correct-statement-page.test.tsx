import { expect, test } from 'vitest'
import { madeStory } from '../../../test/browser/made-story.ts'
import { correctionFields } from '../forms/correction-fields.ts'
import { indexStory } from '../shown/story-index.ts'
import { english } from '../words/english.ts'
import { CorrectStatementPage } from './correct-statement-page.tsx'

test('a claim is offered once, by a statement that stands for no other claim', () => {
  const [first, second, ...others] = madeStory.claims
  const [statement, shared] = [first?.statements[0], second?.statements[0]]
  if (first === undefined || second === undefined || statement === undefined || shared === undefined)
    throw new Error('the made story is short')
  // One claim more has nothing but what stands under the second, and another begins with it.
  const claims = [
    first,
    second,
    { ...second, id: 'c-again' },
    ...others.map((claim) => ({ ...claim, statements: [shared, ...claim.statements] })),
  ]
  const index = indexStory({ ...madeStory, claims })
  const page = String(
    <CorrectStatementPage
      view={{ words: english, address: '/' }}
      index={index}
      story={madeStory.story.id}
      given={correctionFields()}
      token="t"
      trouble={undefined}
      claim={first}
      statement={statement}
    />,
  )
  const [, choices = ''] = /<select[^>]* name="sameClaim"[^>]*>(.*?)<\/select>/s.exec(page) ?? []
  const offered = [...choices.matchAll(/value="(st-[^"]*)"/g)].map(([, value]) => value)
  expect(offered).toEqual([second, ...others].map((claim) => claim.statements[0]?.id))
})
