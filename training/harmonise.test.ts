import { expect, test } from 'vitest'
import { makeWordTable } from '../src/analysis/word-table.ts'
import type { Example } from './examples.ts'
import { harmonise } from './harmonise.ts'
import { ownTreebank } from './read-data.ts'

const lexicon = makeWordTable(new Map())
const settings = { epochs: 4, seed: 1, leastForAmbiguity: 2, leastCorrections: 1, slots: 16_384, lexicon }

const whole = ownTreebank('it', true).slice(0, 60)
const others = ownTreebank('it', true).slice(60, 90)

/** The same examples without the moods of their verbs, or without all that is known of the form. */
function without(examples: readonly Example[], vague: (tag: string) => string): Example[] {
  return examples.map((example) => ({
    ...example,
    tags: example.tags.map((tag) => (/^(?:VERB|AUX)/.test(tag) ? vague(tag) : tag)),
  }))
}

function shareOfRight(given: readonly Example[]): number {
  const verbs = given.flatMap(({ tags }, at) =>
    tags.flatMap((tag, word) => {
      const right = others[at]?.tags[word] ?? ''
      return /^(?:VERB|AUX)/.test(right) ? [tag === right] : []
    }),
  )
  return verbs.filter((isRight) => isRight).length / verbs.length
}

test('moods that a treebank leaves out are filled in by what another one teaches', () => {
  const poor = without(others, (tag) => tag.replace(/\.Fin\..*/, '.Fin'))
  const [same, filled = []] = harmonise([whole, poor], settings)
  expect(same).toBe(whole)
  expect(shareOfRight(poor)).toBeLessThan(0.7)
  expect(shareOfRight(filled)).toBeGreaterThan(0.9)
})

test('what is annotated is left as it is, and a verb form is filled in only within its part of speech', () => {
  const poor = without(others, (tag) => tag.split('.')[0] ?? tag)
  const [, filled = []] = harmonise([whole, poor], settings)
  filled.forEach(({ tags }, at) => {
    tags.forEach((tag, word) => {
      const given = poor[at]?.tags[word] ?? ''
      if (given === 'VERB' || given === 'AUX') expect(tag).toMatch(new RegExp(`^${given}\\.`))
      else expect(tag).toBe(given)
    })
  })
})

test('where all treebanks tell the forms of verbs, or none does, nothing is changed', () => {
  const complete = [whole, others]
  expect(harmonise(complete, settings)).toBe(complete)
  const poor = [without(whole, () => 'VERB'), without(others, () => 'VERB.Fin')]
  expect(harmonise(poor, settings)).toBe(poor)
})
