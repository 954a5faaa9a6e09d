import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../document/span.ts'
import { segmentsOf } from './segments.ts'

const spansWithin = (length: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -2, max: length + 2 }), fc.integer({ min: -2, max: length + 2 }))
      .map(([a, b]) => ({ span: [Math.min(a, b), Math.max(a, b)] satisfies Span as Span })),
    { maxLength: 12 },
  )

const cases = fc.string({ unit: 'binary', maxLength: 40 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    stretch: fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] satisfies Span as Span),
    marks: spansWithin(text.length),
    cuts: fc.array(fc.integer({ min: 0, max: text.length })),
  }),
)

test('the segments put together are the text, to the letter', () => {
  fc.assert(
    fc.property(cases, ({ text, stretch, marks, cuts }) => {
      const segments = segmentsOf(stretch, marks, cuts)
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(...stretch))
    }),
  )
})

test('every character lies under exactly the marks that hold it', () => {
  fc.assert(
    fc.property(cases, ({ stretch, marks, cuts }) => {
      for (const segment of segmentsOf(stretch, marks, cuts))
        for (let at = segment.start; at < segment.end; at++)
          expect(new Set(segment.marks)).toEqual(new Set(marks.filter(({ span }) => span[0] <= at && at < span[1])))
    }),
  )
})

test('no segment runs over a cut', () => {
  fc.assert(
    fc.property(cases, ({ stretch, marks, cuts }) => {
      for (const { start, end } of segmentsOf(stretch, marks, cuts))
        expect(cuts.filter((cut) => start < cut && cut < end)).toEqual([])
    }),
  )
})
