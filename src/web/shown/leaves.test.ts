import { expect, test } from 'vitest'
import type { Report } from '../../document/report.ts'
import { leafOf } from './leaves.ts'

const lines = (count: number, line: string): Report => ({
  id: 'r',
  url: null,
  outlet: null,
  headline: null,
  byline: null,
  published: null,
  language: 'en',
  text: `${line}\n`.repeat(count),
  parts: Array.from({ length: count }, (_, index) => {
    const start = index * (line.length + 1)
    return { kind: 'paragraph', start, end: start + line.length }
  }),
})

test('a report of the usual length is one leaf', () => {
  const report = lines(200, 'A line of words.')
  expect(leafOf(report, null, null)).toEqual({ number: 1, of: 1, span: [0, report.text.length] })
})

test('a vast report is divided, and its leaves are the whole text', () => {
  for (const report of [lines(9000, 'x'), lines(40, 'long '.repeat(5000))]) {
    const { of } = leafOf(report, null, null)
    expect(of).toBeGreaterThan(1)
    const leaves = Array.from({ length: of }, (_, index) => leafOf(report, index + 1, null).span)
    expect(leaves.map(([start, end]) => report.text.slice(start, end)).join('')).toBe(report.text)
  }
})

test('a place is found on its leaf', () => {
  const report = lines(9000, 'x')
  const { span, number } = leafOf(report, null, [9000, 9001])
  expect(number).toBeGreaterThan(1)
  expect(span[0] <= 9000 && 9000 < span[1]).toBe(true)
})
