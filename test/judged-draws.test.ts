import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Case {
  readonly seed: number
  readonly of?: string
  readonly verdict: string
}

const root = join(import.meta.dirname, '..')
const languages = ['it', 'fr', 'es', 'en', 'de']

function casesOf(language: string): readonly Case[] {
  const lines = readFileSync(join(root, `eval/judged/${language}.ndjson`), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line))
}

function drawOf({ seed, of }: Case): string {
  return of === undefined ? String(seed) : `${seed} ${of}`
}

test('the documentation tells of every draw how many sources or speakers were wrong', () => {
  const told = readFileSync(join(root, 'docs/evaluation.md'), 'utf8')
  const rows = [...told.matchAll(/^\| (\d{4,}(?: [a-z]+)?) \|(.+)\|$/gmu)].map(([, draw = '', cells = '']) => [
    draw,
    ...cells.split('|').map((cell) => cell.trim()),
  ])
  const cases = languages.map(casesOf)
  const draws = [...new Set(cases.flat().map(drawOf))].sort(
    (one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10),
  )
  const counted = draws.map((draw) => [
    draw,
    ...cases.map((all) => {
      const drawn = all.filter((one) => drawOf(one) === draw)
      const wrong = drawn.filter(({ verdict }) => verdict === 'wrong-source' || verdict === 'speaker-wrong')
      return drawn.length === 0 ? '–' : `${wrong.length} of ${drawn.length}`
    }),
  ])
  expect(rows).toEqual(counted)
})

test('the cases that were judged hold no text of the reports', () => {
  const keys = languages.flatMap((language) => casesOf(language).flatMap((one) => Object.keys(one)))
  expect([...new Set(keys)].sort()).toEqual(['borderline', 'case', 'content', 'of', 'report', 'seed', 'verdict'])
})
