import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomeOf } from '../src/analysis/lemma/ending-rules.ts'
import { learnEndings, type Outcomes, observe } from './learn-endings.ts'

function outcomesOf(written: readonly (readonly [lower: string, outcome: string, times?: number])[]): Outcomes {
  const outcomes: Outcomes = new Map()
  for (const [lower, outcome, times] of written) observe(outcomes, lower, outcome, times)
  return outcomes
}

test('what most words with an ending have is a rule for new ones', () => {
  const rules = learnEndings([
    outcomesOf([
      ['parlato', 'are'],
      ['mandato', 'are'],
      ['sentito', 'ire'],
      ['finito', 'ire'],
      ['temuto', 'ere'],
    ]),
  ])
  expect(['citato', 'capito'].map((lower) => outcomeOf(rules, lower, 0))).toEqual(['are', 'ire'])
})

test('a frequent word of its own kind is an exception, and does not outweigh the words that end like it', () => {
  const others = ['portato', 'citato', 'notato', 'votato', 'contato'].map((lower) => [lower, 'are'] as const)
  const rules = learnEndings([outcomesOf([['stato', 'essere', 8], ...others])])
  expect(['stato', 'saltato', 'creato'].map((lower) => outcomeOf(rules, lower, 0))).toEqual(['essere', 'are', 'are'])
})

test('of the outcomes of one word the most frequent is learned, of equals the first in the alphabet', () => {
  const rules = learnEndings([
    outcomesOf([
      ['dice', 'second', 2],
      ['dice', 'first', 3],
      ['fa', 'z'],
      ['fa', 'b'],
    ]),
  ])
  expect([outcomeOf(rules, 'dice', 0), outcomeOf(rules, 'fa', 0)]).toEqual(['first', 'b'])
})

test('tags do not learn from each other, and of a tag without words nothing is known', () => {
  const rules = learnEndings([outcomesOf([['dico', 'a']]), outcomesOf([['dico', 'b']]), new Map()])
  expect([0, 1, 2].map((tag) => outcomeOf(rules, 'dico', tag))).toEqual(['a', 'b', undefined])
})

test('every word gets back what it was seen with, in whatever order the words come', () => {
  const word = fc.stringMatching(/^[abc]{0,9}$/)
  const property = fc.property(fc.uniqueArray(fc.tuple(word, word), { selector: ([lower]) => lower }), (pairs) => {
    const rules = learnEndings([outcomesOf(pairs)])
    for (const [lower, outcome] of pairs) expect(outcomeOf(rules, lower, 0)).toBe(outcome)
    expect(learnEndings([outcomesOf([...pairs].reverse())])).toEqual(rules)
  })
  fc.assert(property)
})
