import { resolve } from 'node:path'
import { expect, test } from 'vitest'

interface Row {
  readonly shown: string | null
  readonly source: readonly (readonly [number, number])[]
  readonly speaker: string | null
  readonly theirs: readonly (readonly [number, number])[]
  readonly text: string
  readonly names: ReadonlyMap<string, string>
}
interface Passed {
  readonly shown: string | null
  readonly through: readonly string[]
  readonly speaker: string | null
  readonly origin: string | null
  readonly via: readonly string[]
  readonly names: ReadonlyMap<string, string>
}
const measure: { sameSource(row: Row): boolean; passedOn(row: Passed): boolean } = await import(
  resolve(import.meta.dirname, '../eval/same-source.mjs')
)

/** Does a row that marks `ours` have the source of a statement whose source people marked as `theirs`, both in `text`? */
function same(text: string, ours: string, theirs: string, names: Record<string, string> = {}): boolean {
  const spanOf = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const
  return measure.sameSource({
    shown: ours,
    source: [spanOf(ours)],
    speaker: 'Olmar Brevan',
    theirs: [spanOf(theirs)],
    text,
    names: new Map(Object.entries(names)),
  })
}

test('a source without what explains it, behind or before its name, is the same', () => {
  const behind = 'Olmar Brevan, portavoz de la cofradía de pescadores del norte'
  expect(same(behind, 'Olmar Brevan', behind)).toBe(true)
  const before = 'El presidente de la cofradía de pescadores, Olmar Brevan'
  expect(same(before, 'Olmar Brevan', before)).toBe(true)
  expect(same(behind, behind, 'Olmar Brevan')).toBe(true)
})

test('one of several, and what is cut without a mark, is not the same', () => {
  const several = 'Lía Tosk, Olmar Brevan y Arno Feld'
  expect(same(several, 'Lía Tosk', several)).toBe(false)
  expect(same(several, 'Arno Feld', several)).toBe(false)
  const unmarked = 'un portavoz de la cofradía de pescadores'
  expect(same(unmarked, 'un portavoz', unmarked)).toBe(false)
  expect(same(unmarked, 'la cofradía de pescadores', `${unmarked} de aguas frías y de lagos`)).toBe(false)
})

test('a name that people gave this speaker alone elsewhere is the same, another speaker’s is not', () => {
  const text = 'Los pescadores piden ayuda. Brevan dijo que el puerto está cerrado.'
  expect(same(text, 'Los pescadores', 'Brevan', { pescadores: 'Olmar Brevan' })).toBe(true)
  expect(same(text, 'Los pescadores', 'Brevan', { pescadores: 'Lía Tosk' })).toBe(false)
})

test('who is cited through the speaker is the same where people name them so, and nobody else is', () => {
  const names = new Map([['agencia norva', 'Norva']])
  const gold = { speaker: 'Norva', origin: 'Fedoport', via: ['Norva'], names }
  expect(measure.passedOn({ ...gold, shown: 'Fedoport', through: ['agencia Norva'] })).toBe(true)
  expect(measure.passedOn({ ...gold, shown: 'Sarvoil', through: ['agencia Norva'] })).toBe(false)
  expect(measure.passedOn({ ...gold, shown: 'Fedoport', through: [] })).toBe(false)
  expect(measure.passedOn({ ...gold, origin: null, shown: 'una fuente', through: ['Norva'] })).toBe(true)
  expect(measure.passedOn({ ...gold, origin: 'Norva', shown: 'una fuente', through: ['Norva'] })).toBe(false)
})
