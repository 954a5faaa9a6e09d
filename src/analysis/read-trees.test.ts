import { expect, test } from 'vitest'
import { ownTreebank } from '../../training/read-data.ts'
import { trainSmallWeights } from '../../training/train-small-weights.ts'
import { lowerOf } from './lower.ts'
import {
  type Engine,
  featuresIn,
  lemmaIn,
  makeEngine,
  partOfSpeech,
  readTrees,
  relationOf,
  type Trees,
} from './read-trees.ts'
import type { Word } from './tag/tag.ts'

const examples = ownTreebank('it', true).slice(0, 40)
const engine = makeEngine(trainSmallWeights('it', examples, 6))

function wordsIn(text: string): Word[] {
  return text.split(' ').map((word) => ({ text: word, lower: lowerOf(word) }))
}

/** Words that make no sense, so many of them different that no memory holds them. */
function nonsense(count: number): Word[] {
  return Array.from({ length: count }, (_, at) => {
    const text = at % 7 === 0 ? ',' : `${at % 3 === 0 ? 'X' : 'x'}${(at * 7919) % 60_013}to`
    return { text, lower: text.toLowerCase() }
  })
}

function rootsOf({ heads }: Trees): number[] {
  return [...heads.keys()].filter((at) => heads[at] === -1)
}

function hasCycle({ heads }: Trees): boolean {
  const isSafe = new Uint8Array(heads.length)
  for (let at = 0; at < heads.length; at++) {
    const path: number[] = []
    for (let above = at; above >= 0 && isSafe[above] === 0; above = heads[above] ?? -1) {
      if (path.length > heads.length) return true
      path.push(above)
    }
    for (const each of path) isSafe[each] = 1
  }
  return false
}

test('a sentence is read as the sentences that it was learned from', () => {
  const words = wordsIn('Il ministro ha detto che la strada è chiusa .')
  const trees = readTrees([words], engine)
  const row = (at: number) => [partOfSpeech(engine, trees, at), relationOf(engine, trees, at), trees.heads[at]]
  expect([row(0), row(1), row(2), row(3)]).toEqual([
    ['DET', 'det', 1],
    ['NOUN', 'nsubj', 3],
    ['AUX', 'aux', 3],
    ['VERB', 'root', -1],
  ])
  const [, minister, has, said] = words
  expect([minister, has, said].map((word, at) => word && lemmaIn(engine, trees, at + 1, word))).toEqual([
    'ministro',
    'avere',
    'dire',
  ])
  expect(has && featuresIn(engine, trees, 2, has)).toBe('Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin')
})

test('each sentence has its own root, and heads count through the whole text', () => {
  const sentences = examples.slice(0, 5).map(({ words }) => words)
  const trees = readTrees(sentences, engine)
  let offset = 0
  for (const words of sentences) {
    const alone = readTrees([words], engine)
    const own = trees.heads.slice(offset, offset + words.length)
    expect([...own]).toEqual([...alone.heads].map((head) => (head < 0 ? -1 : head + offset)))
    expect(trees.tags.slice(offset, offset + words.length)).toEqual(alone.tags)
    expect(trees.relations.slice(offset, offset + words.length)).toEqual(alone.relations)
    offset += words.length
  }
  expect(rootsOf(trees)).toHaveLength(sentences.length)
})

test('empty sentences, and none at all, have no words', () => {
  expect(readTrees([], engine).heads).toHaveLength(0)
  const [some = []] = examples.map(({ words }) => words)
  const trees = readTrees([[], some, [], []], engine)
  expect(trees).toEqual(readTrees([some], engine))
})

test('a sentence of more than a thousand words is read in pieces, which hang on the first one as parataxis', () => {
  const trees = readTrees([nonsense(2500)], engine)
  const [root = -1, ...others] = rootsOf(trees)
  expect(others).toEqual([])
  expect(root).toBeLessThan(1000)
  expect(hasCycle(trees)).toBe(false)
  const outside = [...trees.heads.keys()].filter(
    (at) => Math.floor((trees.heads[at] ?? 0) / 1000) !== Math.floor(at / 1000),
  )
  const pieces = outside.filter((at) => at !== root)
  expect(pieces.map((at) => [Math.floor(at / 1000), trees.heads[at], relationOf(engine, trees, at)])).toEqual([
    [1, root, 'parataxis'],
    [2, root, 'parataxis'],
  ])
})

test('where no parataxis was learned, the pieces of a long sentence keep the relation of a root', () => {
  const plain: Engine = { ...engine, parataxis: -1 }
  const trees = readTrees([nonsense(1500)], plain)
  const [root = -1] = rootsOf(trees)
  const later = [...trees.heads.keys()].find((at) => at >= 1000 && trees.heads[at] === root) ?? -1
  expect(relationOf(plain, trees, later)).toBe('root')
})

test('a thousand words are one piece', () => {
  const trees = readTrees([nonsense(1000)], engine)
  expect([...trees.relations.keys()].filter((at) => relationOf(engine, trees, at) === 'root')).toHaveLength(1)
})

test('200,000 words of nonsense are read, in one sentence and in many', { timeout: 120_000 }, () => {
  const words = nonsense(200_000)
  const one = readTrees([words], engine)
  expect(rootsOf(one)).toHaveLength(1)
  expect(hasCycle(one)).toBe(false)
  const sentences = Array.from({ length: 10_000 }, (_, at) => words.slice(at * 20, (at + 1) * 20))
  expect(rootsOf(readTrees(sentences, engine))).toHaveLength(10_000)
})
