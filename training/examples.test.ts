import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConllu } from './conllu.ts'
import { exampleOf, projective } from './examples.ts'

/** Any tree: words are taken in any order, and each hangs on one that was taken before. */
const anyTree = fc
  .integer({ min: 1, max: 14 })
  .chain((size) =>
    fc.tuple(
      fc.shuffledSubarray(
        Array.from({ length: size }, (_, at) => at + 1),
        { minLength: size },
      ),
      fc.array(fc.nat(), { minLength: size, maxLength: size }),
    ),
  )
  .map(([order, picks]) => {
    const heads = new Int32Array(order.length + 1)
    order.forEach((word, at) => {
      heads[word] = at === 0 ? 0 : (order[(picks[at] ?? 0) % at] ?? 0)
    })
    return heads
  })

function above(heads: Int32Array, word: number): number[] {
  const found: number[] = []
  for (let at = heads[word] ?? 0; at !== 0; at = heads[at] ?? 0) {
    expect(found.length).toBeLessThan(heads.length)
    found.push(at)
  }
  return found
}

/** Whether each arc covers only descendants of its head. */
function isProjective(heads: Int32Array): boolean {
  return [...heads.keys()].slice(1).every((word) => {
    const head = heads[word] ?? 0
    if (head === 0) return true
    const [from, to] = [Math.min(word, head), Math.max(word, head)]
    return Array.from({ length: to - from - 1 }, (_, at) => from + 1 + at).every((each) =>
      above(heads, each).includes(head),
    )
  })
}

test('lifting ends with a projective tree of the same root, in which words hang on words that stood above them', () => {
  const property = fc.property(anyTree, (heads) => {
    const lifted = projective(heads)
    expect(isProjective(lifted)).toBe(true)
    for (let word = 1; word < heads.length; word++) expect([heads[word], ...above(heads, word)]).toContain(lifted[word])
    expect(lifted.indexOf(0, 1)).toBe(heads.indexOf(0, 1))
  })
  fc.assert(property, { numRuns: 300 })
})

test('a tree that is projective stays as it is, and a tree that is not is not written over', () => {
  const property = fc.property(anyTree, (heads) => {
    const given = heads.slice()
    const lifted = projective(heads)
    expect(heads).toEqual(given)
    if (isProjective(heads)) expect(lifted).toEqual(heads)
    expect(projective(lifted)).toEqual(lifted)
  })
  fc.assert(property)
})

test('of arcs that cross the shorter one is lifted', () => {
  expect([...projective(Int32Array.of(0, 3, 4, 0, 3))]).toEqual([0, 3, 3, 0, 3])
})

test('an example has fine tags, heads without crossings, the relations that are kept, and the rows as they were', () => {
  const rows = [
    ['1', 'Ieri', 'ieri', 'ADV', '_', '_', '4', 'advmod', '_', '_'],
    ['2', 'L’', 'il', 'DET', '_', 'PronType=Art', '3', 'det:predet', '_', '_'],
    ['3', 'uomo', 'uomo', 'NOUN', '_', '_', '5', 'nsubj:pass', '_', '_'],
    ['4', 'è', 'essere', 'AUX', '_', 'Mood=Ind|VerbForm=Fin', '5', 'aux:pass', '_', '_'],
    ['5', 'preso', 'prendere', 'VERB', '_', 'Tense=Past|VerbForm=Part', '0', 'root', '_', '_'],
  ]
  const [sentence] = readConllu(rows.map((row) => row.join('\t')).join('\n'), 'own')
  const example = sentence && exampleOf(sentence)
  expect(example?.words[1]).toEqual({ text: 'L’', lower: "l'" })
  expect(example?.tags).toEqual(['ADV', 'DET.Art', 'NOUN', 'AUX.Fin.Ind', 'VERB.Part.Past'])
  expect(example?.relations).toEqual(['advmod', 'det', 'nsubj:pass', 'aux:pass', 'root'])
  expect([...(example?.heads ?? [])]).toEqual([0, 5, 3, 5, 5, 0])
  expect(example?.rows.map(({ head }) => head)).toEqual([4, 3, 5, 5, 0])
})
