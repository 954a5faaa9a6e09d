import { describe, expect, test } from 'vitest'
import { type ConceptName, concepts } from './concepts.ts'
import { languages } from './languages.ts'

const names = Object.keys(concepts) as ConceptName[]

test('the concepts are at least 550, of which 300 tell what happens', () => {
  expect(names.length).toBeGreaterThanOrEqual(550)
  expect(names.filter((name) => concepts[name].kind === 'event').length).toBeGreaterThanOrEqual(300)
})

test('whatever happens, and how something is, has a matter; people and things have none', () => {
  const wrong = names.filter((name) => {
    const concept = concepts[name]
    return 'matter' in concept !== (concept.kind === 'event' || concept.kind === 'quality')
  })
  expect(wrong).toEqual([])
})

describe.each([...languages.values()])('the concepts of $code', ({ concepts: ofLanguage, closedClasses }) => {
  const rows = names.map((name) => {
    const { verbs = '', nouns = '', adjectives = '', phrases = '' } = ofLanguage[name] ?? {}
    return {
      name,
      verbs: verbs.split(' ').filter((word) => word !== ''),
      nouns: nouns.split(' ').filter((word) => word !== ''),
      adjectives: adjectives.split(' ').filter((word) => word !== ''),
      phrases: phrases.split(',').filter((phrase) => phrase !== ''),
    }
  })

  test('stand in the order of the list, so that a line is found in every language', () => {
    expect(Object.keys(ofLanguage)).toEqual(names)
  })

  test('have at least one word or phrase each', () => {
    const empty = rows.filter((row) =>
      [row.verbs, row.nouns, row.adjectives, row.phrases].every((words) => words.length === 0),
    )
    expect(empty.map((row) => row.name)).toEqual([])
  })

  test('have no word under more than two of them', () => {
    const under = new Map<string, Set<string>>()
    for (const row of rows) {
      for (const word of [
        ...row.verbs,
        ...row.nouns,
        ...row.adjectives,
        ...row.phrases.map((phrase) => phrase.trim()),
      ]) {
        under.set(word, (under.get(word) ?? new Set()).add(row.name))
      }
    }
    const overloaded = [...under].filter(([, of]) => of.size > 2).map(([word, of]) => `${word}: ${[...of].join(', ')}`)
    expect(overloaded).toEqual([])
  })

  test('have no word twice', () => {
    const twice = rows.flatMap((row) =>
      [row.verbs, row.nouns, row.adjectives, row.phrases].flatMap((words) =>
        words.filter((word, position) => words.indexOf(word) !== position).map((word) => `${row.name}: ${word}`),
      ),
    )
    expect(twice).toEqual([])
  })

  test('are written in lower case, but for nouns where the language gives them a capital', () => {
    const small = /^\p{Ll}[\p{Ll}\p{Nd}-]*$/u
    const noun = closedClasses.nounsHaveCapitals ? /^\p{Lu}[\p{L}\p{Nd}-]*$/u : small
    const wrong = rows.flatMap((row) => [
      ...[...row.verbs, ...row.adjectives].filter((word) => !small.test(word)),
      ...row.nouns.filter((word) => !noun.test(word)),
    ])
    expect(wrong).toEqual([])
  })

  test('have phrases of two words or more, with single spaces', () => {
    const word = closedClasses.nounsHaveCapitals ? '[\\p{L}-]+' : '[\\p{Ll}-]+'
    const phrase = new RegExp(`^${word}(?: ${word})+$`, 'u')
    const wrong = rows.flatMap((row) => row.phrases.map((each, at) => (at === 0 ? each : each.replace(/^ /, ''))))
    expect(wrong.filter((each) => !phrase.test(each))).toEqual([])
  })
})
