import { expect, test } from 'vitest'
import { lowerOf } from '../lower.ts'
import { makeWordTable } from '../word-table.ts'
import { nameKindBits, readWordAtoms, type WordKnowledge, wordAtoms, wordHash } from './word-atoms.ts'

const nothing: WordKnowledge = { ambiguities: makeWordTable(new Map()), lexicon: makeWordTable(new Map()) }

function atomsOf(text: string, knowledge = nothing): Record<string, number> {
  const atoms = new Int32Array(wordAtoms.length + 1)
  readWordAtoms(text, lowerOf(text), knowledge, atoms, 1)
  expect(atoms[0]).toBe(0)
  return Object.fromEntries(wordAtoms.map((name, at) => [name, atoms[at + 1] ?? 0]))
}

test('words share the atoms of the endings and beginnings that they share', () => {
  const [one, two] = [atomsOf('dichiarava'), atomsOf('sperava')]
  const shared = wordAtoms.filter((name) => name !== 'nothing' && one[name] !== 0 && one[name] === two[name])
  expect(shared).toEqual(['ending1', 'ending2', 'ending3', 'ending4', 'shape'])
  expect(one.ending5).not.toBe(two.ending5)
  expect(atomsOf('dichiarò').start4).toBe(one.start4)
})

test('an ending is not taken for a beginning or for the word', () => {
  const { lower, ending3, start3, form } = atomsOf('mai')
  expect(new Set([lower, ending3, start3, form]).size).toBe(4)
})

test('capitals tell the form and the shape, and nothing else', () => {
  const [name, noun] = [atomsOf('Rossi'), atomsOf('rossi')]
  expect(wordAtoms.filter((each) => name[each] !== noun[each])).toEqual(['form', 'shape'])
})

test.each([
  ['12.000', '3.5', true],
  ['Yong-hyun', 'Kyiv-based', true],
  ['École', 'Paris', true],
  ['état', 'pays', true],
  ['USA', 'U.S.', false],
  ['12.000', '12', false],
])('the shapes of %s and %s: alike %s', (one, two, isAlike) => {
  expect(atomsOf(one).shape === atomsOf(two).shape).toBe(isAlike)
})

test('what is known of a word beforehand is an atom each: its tags, its parts of speech and its kinds of names', () => {
  const listed = (number: number) => makeWordTable(new Map([[wordHash('roma'), number]]))
  const unknown = atomsOf('Roma')
  const tagged = atomsOf('Roma', { ...nothing, ambiguities: listed(3) })
  const noun = atomsOf('Roma', { ...nothing, lexicon: listed(5 << nameKindBits) })
  const place = atomsOf('Roma', { ...nothing, lexicon: listed(4) })
  const changed = (atoms: Record<string, number>) => wordAtoms.filter((name) => atoms[name] !== unknown[name])
  expect([changed(tagged), changed(noun), changed(place)]).toEqual([['ambiguity'], ['lexicon'], ['names']])
})
