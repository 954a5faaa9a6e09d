import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'

/** The reports of the statements of each claim. */
function claims(...texts: string[]): string[] {
  const story = toldStory(...texts.map((text, i) => [may(i + 1), text] as const))
  return story.claims.map(({ told }) => told.map(({ member }) => member.id).join(' '))
}

const suspended = 'The general said that the constitution was suspended and that elections would be held in the autumn.'
const ready = 'The army said that it is ready to intervene if the violence spreads in the capital.'
const readyAfter =
  'The army said that it is ready to intervene if the violence spreads in the capital after the death of 18 people.'

test('a statement is joined with the one that it is surely, though another one like it came first', () => {
  const alike = 'The mayor said that the constitution was suspended by the general and that the party was banned.'
  const inItalian = 'Il generale ha detto che la costituzione è sospesa e che le elezioni si terranno in autunno.'
  expect(claims(alike, suspended, inItalian).find((reports) => reports.includes('r2'))).toMatch('r2 r3')
})

test('what a statement says beside a count is joined with who says it too', () => {
  expect(claims(ready, readyAfter)).toContain('r1 r2')
})

test('and is no claim where nobody else says it', () => {
  expect(claims(readyAfter)).toEqual(['r1'])
})

test('what one source asks for and another tells of are two claims', () => {
  const asked = 'The union called for the resignation of the minister of the interior of Tolvara.'
  const told = 'The police announced the resignation of the minister of the interior of Tolvara.'
  expect(claims(asked, told)).toEqual(['r1', 'r2'])
})
