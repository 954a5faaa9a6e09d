import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makePerceptron, meanRows } from './perceptron.ts'

const classes = 3

/** One step of a training: the features of an example, and of a mistake the right class and the wrong one. */
const anyStep = fc.record({
  features: fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer()), { minLength: 1, maxLength: 4 }),
  mistake: fc.option(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), { nil: undefined }),
})

interface Step {
  readonly features: readonly number[]
  readonly mistake: readonly [number, number] | undefined
}

/** Weights by feature, averaged by adding up all of them after every step. */
function plainly(steps: readonly Step[]) {
  const weights = new Map<number, number[]>()
  const sums = new Map<number, number[]>()
  const corrections = new Map<number, number>()
  const rowIn = (rows: Map<number, number[]>, feature: number) => rows.get(feature) ?? Array<number>(classes).fill(0)
  for (const { features, mistake } of steps) {
    if (mistake !== undefined)
      for (const feature of features) {
        const change = (one: number) => (one === mistake[0] ? 1 : 0) - (one === mistake[1] ? 1 : 0)
        weights.set(
          feature,
          rowIn(weights, feature).map((weight, one) => weight + change(one)),
        )
        corrections.set(feature, (corrections.get(feature) ?? 0) + 1)
      }
    for (const [feature, row] of weights)
      sums.set(
        feature,
        rowIn(sums, feature).map((sum, one) => sum + (row[one] ?? 0)),
      )
  }
  return { weights, sums, corrections }
}

function trained(steps: readonly Step[]) {
  const model = makePerceptron(classes)
  for (const { features, mistake } of steps) {
    if (mistake !== undefined) model.correct(Int32Array.from(features), features.length, ...mistake)
    model.step()
  }
  return model
}

test('averages are the means of the weights over all steps, of the features that were corrected often enough', () => {
  const property = fc.property(fc.array(anyStep, { maxLength: 40 }), fc.integer({ min: 1, max: 3 }), (steps, least) => {
    const { sums, corrections } = plainly(steps)
    const averaged = trained(steps).averages(least)
    const kept = [...sums.keys()].filter((feature) => (corrections.get(feature) ?? 0) >= least)
    expect([...averaged.features]).toEqual(kept)
    kept.forEach((feature, at) => {
      for (let one = 0; one < classes; one++)
        expect(averaged.values[at * classes + one]).toBeCloseTo((sums.get(feature)?.[one] ?? 0) / steps.length, 5)
    })
  })
  fc.assert(property)
})

test('a score is the sum of the weights of the first features', () => {
  const asked = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 6 })
  const property = fc.property(
    fc.array(anyStep, { maxLength: 30 }),
    asked,
    fc.nat({ max: 6 }),
    (steps, features, most) => {
      const { weights } = plainly(steps)
      const count = Math.min(most, features.length)
      const scores = new Int32Array(classes).fill(5)
      trained(steps).score(Int32Array.from(features), count, scores)
      const rows = features.slice(0, count).map((feature) => weights.get(feature) ?? [])
      expect([...scores]).toEqual([0, 1, 2].map((one) => rows.reduce((sum, row) => sum + (row[one] ?? 0), 0)))
    },
  )
  fc.assert(property)
})

test('many more features than there is room for at first are all kept', () => {
  const model = makePerceptron(2)
  const count = 40_000
  for (let feature = 0; feature < count; feature++) model.correct(Int32Array.of(feature * 7919), 1, 1, 0)
  model.step()
  const { features, values } = model.averages(1)
  expect(features.length).toBe(count)
  expect(features.every((feature, at) => feature === at * 7919)).toBe(true)
  expect(values.every((value, at) => value === (at % 2 === 1 ? 1 : -1))).toBe(true)
})

test('the mean of several runs counts a feature that one of them lacks as 0 there', () => {
  const one = { classes: 2, features: Int32Array.of(7, 8), values: Float32Array.of(2, -2, 1, 0) }
  const two = { classes: 2, features: Int32Array.of(9, 7), values: Float32Array.of(3, 3, 4, 0) }
  expect(meanRows([one, two])).toEqual({
    classes: 2,
    features: Int32Array.of(7, 8, 9),
    values: Float32Array.of(3, -1, 0.5, 0, 1.5, 1.5),
  })
  expect(meanRows([one])).toEqual(one)
  expect(meanRows([]).features).toHaveLength(0)
})
