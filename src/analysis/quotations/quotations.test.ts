import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Part } from '../../document/part.ts'
import { quotations } from './quotations.ts'

/** Every line that is not empty as a paragraph; a line that begins with # as boilerplate. */
function partsOf(text: string): Part[] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map(({ 0: line, index }) => ({
    ...(line.startsWith('#') ? { kind: 'boilerplate', reason: 'other' } : { kind: 'paragraph' }),
    start: index,
    end: index + line.length,
  }))
}

/** The words within the marks of each quotation, deeper ones after a > for every level, unclosed ones with a final ~. */
function read(text: string): string[] {
  return quotations(text, partsOf(text)).map(
    ({ inner, depth, closed }) => `${'>'.repeat(depth)}${text.slice(inner[0], inner[1])}${closed ? '' : '~'}`,
  )
}

test('marks of every kind are read', () => {
  for (const [open, close] of ['«»', '“”', '""', '‘’', "''", '„“', '„”', '‚‘', '»«', '‹›', '””'].map((pair) => [
    ...pair,
  ]))
    expect(read(`Ada ha detto: ${open}il porto è chiuso${close}, e poi tace.`)).toEqual(['il porto è chiuso'])
  expect(read("Ha detto ''il porto è chiuso'' e poi ``non si parte''.")).toEqual(['il porto è chiuso', 'non si parte'])
  expect(read('Ha detto <<il porto è chiuso>>.')).toEqual(['il porto è chiuso'])
  expect(read('Elle a dit « le port est fermé ».')).toEqual(['le port est fermé'])
})

test('outer and inner give the place of the marks and of the words', () => {
  const text = 'Ha detto « chiuso ».'
  expect(quotations(text, partsOf(text))).toEqual([{ outer: [9, 19], inner: [11, 17], depth: 0, closed: true }])
})

test('an apostrophe is no mark', () => {
  for (const text of [
    "L'altro giorno l'acqua cresceva, un po' alla volta.",
    'It’s the workers’ union, said the crews’ leader.',
    "The '90s and ’80s were the sailors' best years.",
    "E' chiuso perche' piove.",
  ])
    expect(read(text)).toEqual([])
  expect(read('“It’s the workers’ port”, he said.')).toEqual(['It’s the workers’ port'])
  expect(read('Lo scrive l’“Eco” e l\'"Onda".')).toEqual(['Eco', 'Onda'])
  expect(read("He called it 'the sailors' port' and left.")[0]).toMatch(/^the sailors/)
})

test('signs for feet and inches are no marks', () => {
  expect(read('A 12" pipe and a 6\' wall stood there.')).toEqual([])
})

test('quotations within quotations are told with their depth, outer before inner', () => {
  expect(read('«Mi ha detto “vai ‘via’ subito” e io sono rimasta».')).toEqual([
    'Mi ha detto “vai ‘via’ subito” e io sono rimasta',
    '>vai ‘via’ subito',
    '>>via',
  ])
  expect(read(`"Mi ha detto 'vai via' e basta", racconta.`)).toEqual(["Mi ha detto 'vai via' e basta", '>vai via'])
})

test('a mark that is closed with another one by a slip is closed', () => {
  expect(read('“Il porto è chiuso", ha detto. "Non si parte”, ha aggiunto.')).toEqual([
    'Il porto è chiuso',
    'Non si parte',
  ])
})

test('a quotation that is not closed ends with its paragraph', () => {
  expect(read('Ha detto: «Il porto è chiuso.\nPoi «tace».')).toEqual(['Il porto è chiuso.~', 'tace'])
})

test('a quotation runs on where the next paragraph begins with its mark', () => {
  expect(read('“Il porto è chiuso.\n“Non si parte.\n“Tornate domani”, ha detto.\n“Grazie”.')).toEqual([
    'Il porto è chiuso.\n“Non si parte.\n“Tornate domani',
    'Grazie',
  ])
  expect(read('«Il porto è chiuso.\n»Non si parte».')).toEqual(['Il porto è chiuso.\n»Non si parte'])
})

test('a quotation never reaches into boilerplate', () => {
  expect(read('«Il porto è chiuso.\n# Leggi anche: «La diga»\n«Non si parte», ha detto.')).toEqual([
    'Il porto è chiuso.~',
    'Non si parte',
  ])
})

test('marks with nothing between them are no quotation', () => {
  expect(read('Ha scritto “” e « ».')).toEqual([])
})

/** A tree of quotations, written out with curly and angle marks by turns, and what reading it must give. */
interface Tree {
  readonly words: string
  readonly within: readonly Tree[]
}
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    words: fc.constantFrom('parole', 'l’altra', "un po' di", 'e\u0301 👩‍🚒', 'it’s'),
    within: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 3 })),
  }),
}))
const write = ({ words, within }: Tree, depth = 0): string => {
  const [open, close] = depth % 2 === 0 ? ['«', '»'] : ['“', '”']
  return `${open}${words} ${within.map((each) => `${write(each, depth + 1)} e `).join('')}fine${close}`
}
const outline = (each: Tree, depth = 0): string[] => [
  `${'>'.repeat(depth)}${write(each, depth).slice(1, -1)}`,
  ...each.within.flatMap((inner) => outline(inner, depth + 1)),
]

test('quotations that are written out are read back', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 3 }), (trees) => {
      const text = trees.map((each) => `Ada ha detto ${write(each)}.`).join(' ')
      expect(read(text)).toEqual(trees.flatMap((each) => outline(each)))
    }),
  )
})

test('a straight mark right behind a full stop opens a quotation where none is open', () => {
  expect(read('Chiude il porto."Qui si spera", dice Ada.')).toEqual(['Qui si spera'])
  expect(read('"Chiude il porto."Qui si spera.')).toEqual(['Chiude il porto.'])
})

const pieces = fc.constantFrom(...'«»“”„‘’‚"\'‹›'.split(''), "''", '``', ' ', 'a', '5', '.', '\n', '# ', 'é', '👩')

test('whatever the text, quotations nest within each other and hold words', () => {
  fc.assert(
    fc.property(fc.array(pieces), (list) => {
      const text = list.join('')
      const found = quotations(text, partsOf(text))
      found.forEach(({ outer, inner, depth }, index) => {
        expect(outer[0] < inner[0] && inner[0] < inner[1] && inner[1] <= outer[1]).toBe(true)
        expect(text.slice(inner[0], inner[1])).toBe(text.slice(inner[0], inner[1]).trim())
        const around = found.filter((other, at) => at < index && other.outer[1] > outer[0])
        expect(around).toHaveLength(depth)
        expect(around.every((other) => other.inner[1] >= outer[1])).toBe(true)
      })
    }),
    { numRuns: 500 },
  )
})

test.each(['"', '“‘', "'", '»'])('two megabytes of %j are read', (piece) => {
  const text = piece.repeat(2_000_000 / piece.length)
  const part: Part = { kind: 'paragraph', start: 0, end: text.trimEnd().length }
  expect(quotations(text, [part]).length).toBeLessThanOrEqual(text.length)
})
