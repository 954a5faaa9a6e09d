import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'

/** The statements of each claim, as the first words of each. */
function claims(...texts: string[]): string[][] {
  const story = toldStory(...texts.map((text, i) => [may(i + 1), text] as const))
  return story.claims.map(({ told }) =>
    told.map(({ saying }) => saying.best.proposition.split(' ').slice(0, 2).join(' ')),
  )
}

const captured = 'Le ministre a déclaré que les soldats avaient capturé Anna Velmar dans une maison de la côte.'

test('what only points back stands under the claim of the statement before it', () => {
  expect(claims(`${captured} La cour a confirmé l'information.`)).toEqual([['les soldats', "l'information"]])
})

test('and with it under the claim of another report', () => {
  const other = 'The police said that Anna Velmar was captured by soldiers.'
  expect(claims(`${captured} La cour a confirmé l'information.`, other)).toEqual([
    ['les soldats', 'Anna Velmar', "l'information"],
  ])
})

test('and so does what points back to that', () => {
  expect(claims(`${captured} La cour a confirmé l'information. La police a confirmé la nouvelle.`)).toEqual([
    ['les soldats', "l'information", 'la nouvelle'],
  ])
})

test('one that is denied, or is new, is a claim of its own', () => {
  expect(claims(`${captured} La cour a démenti l'information.`).length).toBe(2)
})
