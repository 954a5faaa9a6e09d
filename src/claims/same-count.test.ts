import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'

/** The statements of each claim of several. */
function joined(...texts: string[]): string[][] {
  const { claims } = toldStory(...texts.map((text) => [may(2), text] as const))
  return claims.filter(({ told }) => told.length > 1).map(({ told }) => told.map(({ member }) => member.id))
}

test('a number that hardly comes twice is of one thing, though only one report says what became of them', () => {
  const killed = 'The police said that 137 people were killed in the earthquake in Tolvara.'
  const named = 'Secondo la protezione civile, le vittime del terremoto di Tolvara sono 137.'
  expect(joined(killed, named)).toEqual([['r1', 'r2']])
})

test('a small number comes twice', () => {
  const houses = 'The police said that 3 houses were destroyed in Tolvara.'
  const bridges = 'The ministry said that 3 bridges were destroyed in Tolvara.'
  expect(joined(houses, bridges)).toEqual([])
})

test('a source that gives a number again gives it of the same, and at least as many', () => {
  const { claims } = toldStory(
    [may(2), 'Boris Tolvar a dit que les manifestants étaient 25 000 dimanche soir.'],
    [may(3), 'Boris Tolvar a dit que 25.000 personnes étaient dans la rue.'],
    [may(2), 'Anna Velmar a dit que 42 personnes sont mortes à Ostria.'],
    [may(3), 'Anna Velmar a dit qu’au moins 42 personnes sont mortes.'],
  )
  expect(claims.map(({ told }) => told.length)).toEqual([2, 2])
})

test('and in another place of something else', () => {
  const { claims } = toldStory(
    [may(2), 'Anna Velmar a dit que 42 personnes sont mortes à Ostria.'],
    [may(3), 'Anna Velmar a dit que 42 personnes sont mortes à Tolna.'],
  )
  expect(claims).toHaveLength(2)
})
