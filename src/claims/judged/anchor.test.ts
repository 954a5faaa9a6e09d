import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorAt, findAnchor } from './anchor.ts'

const text =
  'The mayor said that twelve boats were lost. Later the mayor said that twelve boats were found again, and that was that.'
const spanOf = (words: string, from = 0, within = text) => {
  const start = within.indexOf(words, from)
  return [start, start + words.length] as const
}

test('of words that stand twice the place is found that they were taken from', () => {
  const second = spanOf('twelve boats', 40)
  const anchor = anchorAt('r', text, second)
  expect(findAnchor(text, anchor)).toEqual(second)
  const longer = `Update: read on. ${text}`
  expect(findAnchor(longer, anchor)).toEqual(spanOf('twelve boats', 60, longer))
})

test('words are found again where only white space, case and the kind of marks have changed', () => {
  const anchor = anchorAt('r', 'He said “it is  over” and left.', [8, 21])
  const edited = 'He said "It is over" and left.'
  expect(findAnchor(edited, anchor)).toEqual([8, 20])
})

test('words that are gone are not looked for in other words', () => {
  const anchor = anchorAt('r', text, spanOf('twelve boats'))
  expect(findAnchor('The mayor said that ten boats were lost. Nothing more is known.', anchor)).toBeNull()
})

test('a few words in quite another place are not taken for the same', () => {
  const anchor = anchorAt('r', text, spanOf('the mayor', 44))
  expect(findAnchor('We asked why the mayor stays at home today.', anchor)).toBeNull()
})

test('in a text that did not change every stretch is found where it was', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', ' ', '«', '🚢', '\n'), { minLength: 2, maxLength: 300 })
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (pieces, one, other) => {
      const whole = pieces.join('')
      const [start, end] = [one % whole.length, other % whole.length].sort((a, b) => a - b)
      if (start === undefined || end === undefined || start === end) return
      expect(findAnchor(whole, anchorAt('r', whole, [start, end]))).toEqual([start, end])
    }),
  )
})

test('a long text of one word repeated costs no more than its length', () => {
  const whole = 'boat '.repeat(200_000)
  const started = performance.now()
  expect(findAnchor(whole, anchorAt('r', whole, [500_000, 500_004]))).toEqual([500_000, 500_004])
  expect(performance.now() - started).toBeLessThan(3000)
})
