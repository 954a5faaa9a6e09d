import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeReading } from '../../test/made-reading.ts'
import { passagesOf } from './passages.ts'
import { soughtTerms } from './search-words.ts'

const filler = (n: number) => Array.from({ length: n }, (_, i) => `filler${i}`).join(' ')

test('a passage shows what was sought amid its words, to the letter', () => {
  const reading = madeReading({ lines: [`${filler(60)} the bridge of Tolvara is closed ${filler(60)}`] })
  const [passage, ...others] = passagesOf(reading, soughtTerms('bridges "Tolvara is"', 'en'))
  expect(others).toEqual([])
  expect(passage?.words).toMatch(/^filler\d+ .*the bridge of Tolvara is closed .*filler\d+$/)
  expect(passage?.matches.map(([start, end]) => reading.report.text.slice(start, end))).toEqual([
    'bridge',
    'Tolvara is',
  ])
})

test('of many passages those come that hold most of what is sought, in the order of the text; none from boilerplate', () => {
  const line = (words: string) => `${filler(80)} ${words} ${filler(80)}`
  const reading = madeReading({
    lines: [
      line('bridge'),
      line('bridge'),
      line('bridge'),
      'boilerplate: the bridge of Tolvara',
      line('bridge Tolvara'),
    ],
  })
  const passages = passagesOf(reading, soughtTerms('bridge Tolvara', 'en'))
  expect(passages).toHaveLength(3)
  expect(passages.map(({ span }) => span[0])).toEqual(passages.map(({ span }) => span[0]).sort((a, b) => a - b))
  expect(passages.at(-1)?.words).toContain('bridge Tolvara')
})

test('whatever stands there, words and matches are slices of the text and matches lie within', () => {
  const word = fc.constantFrom('ponte', 'Tolvara', 'di', '12.000', '\u{1f600}', '«', 'x'.repeat(400), '\t', '—')
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 80 }), { minLength: 1, maxLength: 4 }), (lines) => {
      const made = lines.map((words) => `a ${words.join(' ')} z`)
      const reading = madeReading({ language: 'it', lines: made })
      for (const { span, words, matches } of passagesOf(reading, soughtTerms('ponte "di Tolvara" 12000', 'it'))) {
        expect(words).toBe(reading.report.text.slice(...span))
        expect(words.isWellFormed()).toBe(true)
        expect(matches.length).toBeGreaterThan(0)
        for (const [start, end] of matches) expect(start >= span[0] && end <= span[1]).toBe(true)
      }
    }),
  )
})
