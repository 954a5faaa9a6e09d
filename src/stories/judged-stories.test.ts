import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgedStories } from './judged-stories.ts'

const stories = new Map([
  ['a', 's-1'],
  ['b', 's-2'],
  ['c', 's-3'],
])
const placed = (report: string) => stories.get(report)
const belongs = (report: string, company: string | null, takenBack: boolean = false) => ({
  verdict: { kind: 'story', report, with: company } as const,
  takenBack: takenBack ? { at: '2031-05-04', by: 'Ole', reason: 'a mistake' } : null,
})
const found = (...judgements: ReturnType<typeof belongs>[]) => Object.fromEntries(judgedStories(judgements, placed))

test('a report goes to the story of the one it belongs with, and follows it', () => {
  expect(found(belongs('a', 'b'))).toEqual({ a: 's-2' })
  expect(found(belongs('a', 'b'), belongs('b', 'c'))).toEqual({ a: 's-3', b: 's-3' })
})

test('the last judgement that stands counts', () => {
  expect(found(belongs('a', 'b'), belongs('a', 'c'))).toEqual({ a: 's-3' })
  expect(found(belongs('a', 'b'), belongs('a', 'c', true))).toEqual({ a: 's-2' })
})

test('a report that is alone has a story that no other has, and takes along what belongs with it', () => {
  const { a, b } = found(belongs('a', null), belongs('b', 'a'))
  expect(a).toMatch(/^s-[0-9a-f]{10}$/)
  expect([...stories.values()]).not.toContain(a)
  expect(b).toBe(a)
})

test('nothing is said of what is not there, and of what belongs with that alone', () => {
  expect(found(belongs('x', 'a'), belongs('b', 'y'))).toEqual({})
})

test('whatever is judged, reports said to belong together are in one story, and saying it again changes nothing', () => {
  const report = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const all = fc.array(fc.tuple(report, fc.option(report)), { maxLength: 8 })
  fc.assert(
    fc.property(all, (pairs) => {
      const judgements = pairs.filter(([one, other]) => one !== other).map(([one, other]) => belongs(one, other))
      const before = (each: string) => `s-${each}`
      const after = judgedStories(judgements, before)
      const now = (each: string) => after.get(each) ?? before(each)
      for (const [one, other] of new Map(judgements.map(({ verdict }) => [verdict.report, verdict.with])))
        if (other !== null) expect(now(one)).toBe(now(other))
      expect(judgedStories(judgements, now)).toEqual(after)
    }),
  )
})
