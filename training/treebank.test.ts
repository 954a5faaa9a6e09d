import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkTreebank } from './check-treebank.ts'

test.each([
  ['it', 600],
  ['de', 600],
  ['en', 250],
  ['fr', 250],
  ['es', 250],
])('our %s treebank is sound and has at least %i sentences', (language, least) => {
  const file = join(import.meta.dirname, 'treebank', `${language}.conllu`)
  const { sentences, faults } = checkTreebank(readFileSync(file, 'utf8'))
  expect(faults).toEqual([])
  expect(sentences).toBeGreaterThanOrEqual(least)
})
