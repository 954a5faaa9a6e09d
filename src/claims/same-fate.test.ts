import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'

/** The statements of each claim of several. */
function joined(...texts: string[]): string[][] {
  const { claims } = toldStory(...texts.map((text, i) => [may(i + 1), text] as const))
  return claims.filter(({ told }) => told.length > 1).map(({ told }) => told.map(({ member }) => member.id))
}

const captured = 'El ministro dijo que los soldados capturaron a Anna Velmar en una casa de la costa.'
const arrested = 'The police said that Anna Velmar was arrested after a long search in three villages.'
const released = 'The lawyer said that Anna Velmar was released because there was no evidence against her.'

test('what became of one person is one claim, in whatever words and language', () => {
  expect(joined(captured, arrested)).toEqual([['r1', 'r2']])
})

test('what became of her later is another one', () => {
  expect(joined(captured, arrested, released)).toEqual([['r1', 'r2']])
})

test('and what is denied is not what is asserted', () => {
  expect(joined(arrested, 'The army denied that Anna Velmar was captured by its soldiers.')).toEqual([])
})

test('what became of another person of the family is another one', () => {
  expect(joined(arrested, 'El ministro dijo que los soldados capturaron a Boris Velmar en la frontera.')).toEqual([])
})

test('what is told of her weeks later is another one', () => {
  const { claims } = toldStory([may(1), arrested], [may(20), captured])
  expect(claims.filter(({ told }) => told.length > 1)).toEqual([])
})

test('who is promised a reward for it does not tell it', () => {
  expect(
    joined(captured, 'La polizia promette una ricompensa di un milione di euro a chi catturi Anna Velmar.'),
  ).toEqual([])
})
