import { expect, test } from 'vitest'
import { storyMoves } from './story-moves.ts'

/** Reports by their letters: 'ab c' are two stories, the one of a and b and the one of c, each called by its first letter. */
const placed = (stories: string) =>
  new Map(stories.split(' ').flatMap((story) => [...story].map((report) => [report, `s-${story[0]}`] as const)))

test('the same placement is no move', () => {
  expect(storyMoves(placed('ab c'), placed('ab c'))).toEqual({ moved: [], splits: [], merges: [] })
})

test('a story that falls apart is a split, and two that fall together are a merge', () => {
  expect(storyMoves(placed('abc'), placed('a bc'))).toEqual({
    moved: [
      { report: 'b', from: 's-a', to: 's-b' },
      { report: 'c', from: 's-a', to: 's-b' },
    ],
    splits: [{ story: 's-a', into: ['s-a', 's-b'] }],
    merges: [],
  })
  expect(storyMoves(placed('a bc'), placed('abc'))).toMatchObject({
    splits: [],
    merges: [{ story: 's-a', of: ['s-a', 's-b'] }],
  })
})

test('a story whose first report is gone keeps its id, with the most of its reports where it splits', () => {
  const before = new Map(['b', 'c', 'd'].map((report) => [report, 's-a']))
  expect(storyMoves(before, placed('bcd')).moved).toEqual([])
  expect(storyMoves(before, placed('b cd'))).toEqual({
    moved: [{ report: 'b', from: 's-a', to: 's-b' }],
    splits: [{ story: 's-a', into: ['s-a', 's-b'] }],
    merges: [],
  })
})

test('a ledger in which every story lost its first report is compared at once', () => {
  const reports = Array.from({ length: 20_000 }, (_, i) => `r${i}`)
  const before = new Map(reports.map((report) => [report, `s-gone-${report}`]))
  const started = performance.now()
  expect(storyMoves(before, new Map(reports.map((report) => [report, `s-${report}`]))).moved).toEqual([])
  expect(performance.now() - started).toBeLessThan(3000)
})
