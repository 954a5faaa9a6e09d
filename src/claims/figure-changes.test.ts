import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'
import { figureChanges } from './figure-changes.ts'

test('a source that counts otherwise in the same words on a later day tells a change', () => {
  const counted = (count: number) => `According to Anna Velmar, ${count} soldiers died in the flood in Tolvara.`
  const { claims } = toldStory([may(2), counted(24)], [may(3), counted(31)])
  expect(figureChanges(claims).map(({ change: { before, after } }) => [before, after])).toEqual([
    ['24 (soldier)', '31 (soldier)'],
  ])
})

test('what is counted beside it once only tells no two sentences to be the same', () => {
  const first = 'According to Anna Velmar, 12 ships were lost and 24 soldiers died in the flood in Tolvara.'
  const second = 'According to Anna Velmar, 3 horses were saved while 31 soldiers marched from the barracks in Ostria.'
  const { claims } = toldStory([may(2), first], [may(3), second])
  // As where a person put both counts of a statement under one claim.
  const one = claims.filter((claim, i) => claims.findIndex(({ told: [told] }) => told === claim.told[0]) === i)
  expect(one.length).toBe(2)
  expect(figureChanges(one)).toEqual([])
})

test('a quotation of more than a thousand figures is gone through once, and not once for each', () => {
  const sentences = Array.from(
    { length: 2000 },
    (_, i) => `On that day we saw that ${i + 20} soldiers had died in the flood.`,
  ).join(' ')
  const { claims } = toldStory([may(2), `“${sentences}” the mayor said.`])
  expect(claims[0]?.told[0].saying.best.figures.length).toBeGreaterThan(1000)
  const started = performance.now()
  figureChanges(claims)
  expect(performance.now() - started).toBeLessThan(3000)
})

test('of a sentence with two figures each change is one of the claim that is of its figure', () => {
  const counted = (dead: number, hurt: number) =>
    `According to Anna Velmar, ${dead} soldiers died and ${hurt} residents were injured in the flood in Tolvara.`
  const { claims } = toldStory([may(2), counted(24, 60)], [may(3), counted(31, 75)])
  const changes = figureChanges(claims).map(({ change: { claim, after } }) => {
    const facet = claims.find(({ id }) => id === claim)?.facet
    return [facet?.count?.figure.counted, after]
  })
  expect(changes).toEqual([
    ['soldier', '31 (soldier)'],
    ['resident', '75 (resident)'],
  ])
})
