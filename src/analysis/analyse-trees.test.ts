import { expect, test } from 'vitest'
import { madeWeights } from '../../test/made-weights.ts'
import type { Draft } from '../document/draft.ts'
import { languages } from '../lang/languages.ts'
import { likeliest } from '../weights/likeliest.ts'
import { analyseTrees } from './analyse-trees.ts'
import { makeEngine, partOfSpeech, relationOf } from './read-trees.ts'

const engine = makeEngine(madeWeights('en'))
const engineOf = (language: string) => (language === 'en' ? engine : undefined)

const draftOf = (text: string, language: string | null = 'en'): Draft => ({
  input: 'report.txt',
  id: null,
  url: null,
  outlet: null,
  headline: null,
  byline: null,
  date: null,
  language,
  text,
})

const treesOf = (draft: Draft) => {
  const found = analyseTrees(draft, languages, engineOf, likeliest)
  if (found.kind !== 'trees') throw new Error(found.kind)
  return found
}

test('the trees of a report are over all of its tokens, each sentence with a root of its own', () => {
  const { language, sentences, trees } = treesOf(
    draftOf('The mayor closed the bridge. The council said that the bridge fell.\n'),
  )
  const words = sentences.flatMap(({ tokens }) => tokens)
  const wordAt = (at: number) => words[at]?.text ?? null
  expect(language).toBe('en')
  expect(sentences).toHaveLength(2)
  expect(Array.from(trees.heads, (head, at) => [wordAt(at), wordAt(head), relationOf(engine, trees, at)])).toEqual([
    ['The', 'mayor', 'det'],
    ['mayor', 'closed', 'nsubj'],
    ['closed', null, 'root'],
    ['the', 'bridge', 'det'],
    ['bridge', 'closed', 'obj'],
    ['.', 'closed', 'punct'],
    ['The', 'council', 'det'],
    ['council', 'said', 'nsubj'],
    ['said', null, 'root'],
    ['that', 'fell', 'mark'],
    ['the', 'bridge', 'det'],
    ['bridge', 'fell', 'nsubj'],
    ['fell', 'said', 'ccomp'],
    ['.', 'said', 'punct'],
  ])
  expect(partOfSpeech(engine, trees, 8)).toBe('VERB')
})

test('boilerplate has no trees', () => {
  const { sentences } = treesOf(draftOf('The mayor closed the bridge.\n\nAll rights reserved.\n'))
  expect(sentences.map(({ tokens }) => tokens[0]?.text)).toEqual(['The'])
})

test('a report without words has no sentences', () => {
  const { sentences, trees } = treesOf(draftOf(' \n'))
  expect(sentences).toEqual([])
  expect(trees.heads).toHaveLength(0)
})

test('the language is told from the text where none is given', () => {
  expect(treesOf(draftOf('The mayor said on Monday that the council had closed the bridge.', null)).language).toBe('en')
})

test('a language whose words we do not know, and one of which nothing was learned, have no trees', () => {
  const asked: string[] = []
  const nothing = (language: string) => {
    asked.push(language)
    return undefined
  }
  const find = (language: string) => analyseTrees(draftOf('The mayor.', language), languages, nothing, likeliest)
  expect(find('xx')).toEqual({ kind: 'language-unknown', language: 'xx' })
  expect(find('fr')).toEqual({ kind: 'no-engine', language: 'fr' })
  expect(asked).toEqual(['fr'])
  expect(analyseTrees(draftOf('12 345', null), languages, nothing, likeliest)).toMatchObject({
    kind: 'language-unknown',
    language: 'und',
  })
})
