import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const folder = resolve(import.meta.dirname, '../eval/pairs')
const language = z.enum(['it', 'fr', 'es'])
const id = z.string().regex(/^[a-z]{2}-(egypt|libya)-\d{4}-\d\d-\d\d-(ext|gv)_\d+$/)
const digest = z.string().regex(/^[0-9a-f]{64}$/)
// The longest of our own glosses is far shorter than any paragraph of a report.
const gloss = z.string().min(10).max(110)
const pairSchema = z.strictObject({
  one: id,
  other: id,
  date: z.iso.date(),
  languages: z.tuple([language, language]),
  digests: z.tuple([digest, digest]),
  drawn: z.enum(['overlap', 'plain', 'nearest']),
  same: z.boolean(),
  doubtful: z.literal(true).optional(),
  about: z.tuple([gloss, gloss]),
})
type Pair = z.infer<typeof pairSchema>

const pairs = readFileSync(resolve(folder, 'same-day-pairs.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => pairSchema.parse(JSON.parse(line)))

test('a pair is of one day and two languages, and stands once', () => {
  for (const { one, other, date, languages } of pairs) {
    expect([one, other].map((report) => report.slice(0, 2))).toEqual(languages)
    expect(languages[0]).not.toBe(languages[1])
    expect(one).toContain(date)
    expect(other).toContain(date)
  }
  expect(new Set(pairs.map(({ digests }) => digests.join(' '))).size).toBe(pairs.length)
})

test('the page beside the pairs counts them as they are', () => {
  const page = readFileSync(resolve(folder, 'README.md'), 'utf8')
  const rows: readonly (readonly [string, (pair: Pair) => boolean])[] = [
    ['overlap', ({ drawn }) => drawn === 'overlap'],
    ['plain', ({ drawn }) => drawn === 'plain'],
    ['nearest', ({ drawn }) => drawn === 'nearest'],
    ['it–fr', ({ languages }) => languages.join() === 'it,fr'],
    ['it–es', ({ languages }) => languages.join() === 'it,es'],
    ['fr–es', ({ languages }) => languages.join() === 'fr,es'],
    ['all', () => true],
    ['without the doubtful', ({ doubtful }) => doubtful !== true],
  ]
  for (const [name, belongs] of rows) {
    const counted = pairs.filter(belongs)
    const same = counted.filter((pair) => pair.same).length
    expect(page).toContain(`\n| ${name} | ${counted.length} | ${same} | ${counted.length - same} |\n`)
  }
})
