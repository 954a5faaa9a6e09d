import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexPhrases, phraseAt } from './phrases.ts'

const tokens = (text: string) => text.split(' ').map((lower) => ({ lower }))

test('the longest phrase that begins at the token is found, with the index after its last token', () => {
  const phrases = indexPhrases([
    [['a', 'detta'], 'short'],
    [['a', 'detta', 'di'], 'long'],
  ])
  expect(phraseAt(tokens('lo è a detta di tutti'), 2, phrases)).toEqual({ value: 'long', end: 5 })
  expect(phraseAt(tokens('lo è a detta sua'), 2, phrases)).toEqual({ value: 'short', end: 4 })
  expect(phraseAt(tokens('lo è a detta sua'), 3, phrases)).toBeNull()
})

test('of two equal phrases the first counts, and a phrase without words is never found', () => {
  const phrases = indexPhrases([
    [[], 'nothing'],
    [['via'], 'first'],
    [['via'], 'second'],
  ])
  expect(phraseAt(tokens('via'), 0, phrases)?.value).toBe('first')
  expect(phraseAt(tokens('qui'), 0, phrases)).toBeNull()
})

test('an index finds what comparing every phrase at every place finds', () => {
  const word = fc.constantFrom('a', 'b', 'c')
  const sentence = fc.array(word, { maxLength: 12 })
  const phrases = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 8 })
  fc.assert(
    fc.property(sentence, phrases, (words, list) => {
      const index = indexPhrases(list.map((phrase) => [phrase, phrase.join(' ')] as const))
      words.forEach((_, at) => {
        const fitting = list.filter((phrase) => phrase.every((each, i) => words[at + i] === each))
        const longest = fitting.toSorted((one, other) => other.length - one.length)[0]
        const found = phraseAt(
          words.map((lower) => ({ lower })),
          at,
          index,
        )
        expect(found).toEqual(longest ? { value: longest.join(' '), end: at + longest.length } : null)
      })
    }),
  )
})
