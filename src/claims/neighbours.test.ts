import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'
import { neighboursAmong } from './neighbours.ts'

/** What the order of a report's sentences tells of its first two claims. */
function firstTwo(text: string): number | undefined {
  return neighboursAmong(toldStory([may(2), text]).claims)[0]?.get(1)
}

test('what one source goes on to say is mostly on the same matter', () => {
  expect(firstTwo('The mayor said that the bridge was old. The mayor added that nobody had looked after it.')).toBe(2)
})

test('what a source says further on in its report tells somewhat, and what another says there nothing', () => {
  const firstAndLast = (last: string) => {
    const between =
      'The union said that it would strike. The doctor said that he was tired. The judge said that he was ill.'
    const { claims } = toldStory([may(2), `The mayor said that the bridge was old. ${between} ${last}`])
    return neighboursAmong(claims)[0]?.get(claims.length - 1)
  }
  expect(firstAndLast('The mayor said that nobody had looked after it.')).toBe(0.5)
  expect(firstAndLast('The minister said that nobody had looked after it.')).toBe(undefined)
})

test('another source right after it is a weaker sign', () => {
  expect(firstTwo('The mayor said that the bridge was old. The union said that nobody had looked after it.')).toBe(0.5)
})

test('a count beside what counts nothing speaks against it', () => {
  expect(firstTwo('The mayor said that the bridge was old. The union said that 20 miners were missing.')).toBe(-1)
})

test('sentences of two reports are no neighbours', () => {
  const { claims } = toldStory(
    [may(2), 'The mayor said that the bridge was old.'],
    [may(3), 'The union said that nobody had looked after the road.'],
  )
  expect(neighboursAmong(claims).map(({ size }) => size)).toEqual([0, 0])
})
