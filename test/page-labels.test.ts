import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const labels = readFileSync(join(import.meta.dirname, '../eval/pages/labels.ndjson'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Record<string, unknown>)

test('the labels of pages hold days, names and digests, and no words of the pages', () => {
  const fields = ['id', 'sha256', 'seed', 'published', 'byline', 'alsoCredited', 'headlineDigests']
  for (const label of labels) {
    expect(Object.keys(label)).toEqual(fields)
    expect(label.sha256).toMatch(/^[0-9a-f]{64}$/)
    for (const day of listOf(label.published)) if (day !== null) expect(day).toMatch(/^\d{4}(-\d\d-\d\d)?$/)
    for (const digest of listOf(label.headlineDigests)) expect(digest).toMatch(/^[0-9a-f]{16}$/)
    for (const name of [...listOf(label.byline), ...listOf(label.alsoCredited)])
      expect(String(name).length).toBeLessThan(50)
  }
})

test('docs/evaluation.md tells how many there are', () => {
  const told = readFileSync(join(import.meta.dirname, '../docs/evaluation.md'), 'utf8')
  expect(told).toContain(`has ${labels.length} pages of the two page sets`)
  expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length)
})

function listOf(value: unknown): readonly unknown[] {
  expect(Array.isArray(value)).toBe(true)
  return Array.isArray(value) ? value : []
}
