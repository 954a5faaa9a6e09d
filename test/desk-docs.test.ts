import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makeDesk } from './browser/make-desk.ts'

const page = readFileSync(resolve(import.meta.dirname, '../docs/desk.md'), 'utf8')

test('every address of the desk is explained in docs/desk.md, and no other is', async () => {
  const { desk, close } = await makeDesk()
  const served = desk.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/assets/'))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, (_, name: string) => name.toUpperCase())}`)
  await close()
  const explained = [...page.matchAll(/`((?:GET|POST) [^`]+)`/g)].map((match) => match[1])
  // An id may end in .json, so one route serves both.
  const withJson = [
    'GET /stories/ID.json',
    'GET /stories/ID/claims/CLAIM.json',
    'GET /stories/ID/questions/QUESTION.json',
    'GET /sources/NAME.json',
    'GET /reports/ID.json',
  ]
  expect([...new Set(explained)].toSorted()).toEqual([...served, ...withJson].toSorted())
})
