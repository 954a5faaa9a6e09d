import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeReading } from '../../test/made-reading.ts'
import { copyDifferences } from './copy-differences.ts'

const first = 'Crews worked through the night with lamps and pumps while families waited at the gate of the mine.'
const second = 'By the morning the water had fallen by a metre, and two engineers went down to the second level.'
const third = 'The road to the valley stays closed until the bridge has been looked at, the council decided.'
const report = (lines: readonly string[]) => madeReading({ lines }).report

/** Each difference as its kind with the words of original and copy. */
const differences = (original: readonly string[], copy: readonly string[]) =>
  copyDifferences(report(original), report(copy)).map((each) => [
    each.kind,
    each.original?.words ?? null,
    each.copy?.words ?? null,
  ])

test('the same words have no differences, whatever their capitals, marks and paragraphs', () => {
  expect(differences([first, second], [`${first.toUpperCase()} ${second.replace(',', ' –')}`])).toEqual([])
})

test('words are dropped, added and altered within a paragraph', () => {
  const copy = first.replace('lamps and ', '').replace('night', 'whole night').replace('families', 'relatives')
  expect(differences([first, second], [copy, second])).toEqual([
    ['added', null, 'whole'],
    ['dropped', 'lamps and', null],
    ['altered', 'families', 'relatives'],
  ])
})

test('a name spelt otherwise is altered', () => {
  expect(differences([`Gheddafi spoke. ${first}`], [`Gaddafi spoke. ${first}`])).toEqual([
    ['altered', 'Gheddafi', 'Gaddafi'],
  ])
})

test('whole paragraphs are dropped, added and moved, each where it stands or would stand', () => {
  const own = 'Prices for copper rose in the city after the news.'
  expect(differences([first, second, third], [first, third, own])).toEqual([
    ['dropped', second, null],
    ['added', null, own],
  ])
  expect(differences([first, second, third], [third, first, second])).toEqual([['moved', third, third]])
})

test('boilerplate and headlines make no difference', () => {
  expect(differences(['headline: Water falls', first], ['headline: Hope', 'boilerplate: Read also', first])).toEqual([])
})

test('the words of every difference are those of its span, and none overlaps another of its kind', () => {
  const line = fc.array(fc.constantFrom('the', 'mine', 'water', 'fell', 'again', 'bridge'), {
    minLength: 1,
    maxLength: 9,
  })
  const lines = fc.array(
    line.map((words) => words.join(' ')),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(lines, lines, (original, copy) => {
      const [before, after] = [report(original), report(copy)]
      const found = copyDifferences(before, after).filter(({ kind }) => kind !== 'moved')
      for (const { original: old, copy: now } of found) {
        if (old !== null) expect(before.text.slice(...old.span)).toBe(old.words)
        if (now !== null) expect(after.text.slice(...now.span)).toBe(now.words)
      }
      for (const side of ['original', 'copy'] as const) {
        const spans = found.flatMap((each) => (each[side] === null ? [] : [each[side].span]))
        const ordered = spans.toSorted((a, b) => a[0] - b[0])
        for (const [i, span] of ordered.entries()) expect(span[0]).toBeGreaterThanOrEqual(ordered[i - 1]?.[1] ?? 0)
      }
    }),
  )
})
