import { describe, expect, test } from 'vitest'
import { languages } from './languages.ts'

describe.each([...languages.values()])('the hedges of $code', ({ hedges }) => {
  test('have no phrase that says two things, of which only the first would count', () => {
    const { notNegations, reportive, possible, improbable, probable, impossible, open, duties } = hedges
    const phrases = [notNegations, reportive, possible, improbable, probable, impossible, open, duties].flat()
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
  })
})
