import { expect, test } from 'vitest'
import { conceptsOfWord } from './concept-terms.ts'

test('words for one thing meet across languages, in whatever form they stand', () => {
  expect(conceptsOfWord('it', 'attaccato')).toContain('attack')
  expect(conceptsOfWord('en', 'attacks')).toContain('attack')
  expect(conceptsOfWord('fr', 'attaques')).toContain('attack')
  expect(conceptsOfWord('es', 'Guerra')).toEqual(conceptsOfWord('it', 'guerre'))
})

test('a word that no language lists, and a language that is not ours, have none', () => {
  expect(conceptsOfWord('it', 'Brunelli')).toEqual([])
  expect(conceptsOfWord('pt', 'ataque')).toEqual([])
})
