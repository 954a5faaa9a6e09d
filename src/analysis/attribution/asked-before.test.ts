import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['Asked what kind of mayor she would like, Ada Rand said, “A kind one.”', 'Ada Rand | said | A kind one'],
  [
    'Asked what a firm promise looks like, Ada Rand replied: “We are a long way off.”',
    'Ada Rand | replied | We are a long way off',
  ],
  ['The mayor, asked if he would resign, said he would stay.', 'The mayor | said | he would stay'],
  ['“It burned for days,” Ada Rand said when asked what had happened.', 'Ada Rand | said | It burned for days'],
])('who is asked something first asks nothing, and what they are asked is not what they say: %s', (text, expected) => {
  expect(said(text, 'en')).toEqual([expected])
})

test('but who asks does', () => {
  expect(said('The mayor asked what had happened.', 'en')).toEqual(['The mayor | asked | what had happened'])
  expect(said('Ada Rand, who asked what had happened, left.', 'en')).toEqual(['who | asked | what had happened'])
})
