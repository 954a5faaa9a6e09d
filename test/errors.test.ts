import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { errorCodes } from '../src/errors.ts'

const page = readFileSync(resolve(import.meta.dirname, '../docs/errors.md'), 'utf8')

test('every error has its heading in docs/errors.md, and no other has', () => {
  const headings = [...page.matchAll(/^### (.+)$/gm)].map((match) => match[1])
  expect(headings.toSorted()).toEqual([...errorCodes].toSorted())
})
