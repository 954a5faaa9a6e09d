import { expect, test } from 'vitest'
import { errorCodes } from '../../errors.ts'
import { errorStatus } from '../error-status.ts'
import { interfaceLanguages } from './choose-words.ts'

function keysOf(table: object, path = ''): string[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
  )
}

function sayingsOf(table: object): string[] {
  return Object.values(table).flatMap((value) =>
    typeof value === 'object' && value !== null ? sayingsOf(value) : typeof value === 'string' ? [value] : [],
  )
}

test('every language has the same words', () => {
  const [first, ...others] = interfaceLanguages.map((words) => keysOf(words).sort())
  for (const other of others) expect(other).toEqual(first)
})

test('no word is empty', () => {
  for (const words of interfaceLanguages) expect(sayingsOf(words).filter((saying) => saying.trim() === '')).toEqual([])
})

test('each certainty, act and relation is told by words of its own', () => {
  for (const { factuality, acts, relations, changes } of interfaceLanguages)
    for (const table of [factuality, acts, relations, changes])
      expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length)
})

test('every error that a request can be to blame for is told in every language', () => {
  const met = errorCodes.filter((code) => errorStatus(code) !== 500)
  for (const { trouble } of interfaceLanguages) expect(met.filter((code) => !(code in trouble.errors))).toEqual([])
})
