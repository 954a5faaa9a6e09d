import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['About four in 10 voters say the port is safe.', 'About four in 10 voters | say | the port is safe'],
  ['Nearly half said they were tired.', 'Nearly half | said | they were tired'],
  ['At least 21,000 said they would come.', 'At least 21,000 | said | they would come'],
  ['Six of the ten said the plan was bad.', 'Six of the ten | said | the plan was bad'],
  ['The plan is old, but 40 percent of voters say it is bad.', '40 percent of voters | say | it is bad'],
])('those of whom a number tells how many they are speak: %s', (text, expected) => {
  expect(said(text, 'en')).toEqual([expected])
})

test('but not a year, nor who tells how many there are', () => {
  expect(said('More than 100 people have died, officials said.', 'en')).toEqual([
    'officials | said | More than 100 people have died',
  ])
  expect(said('The port, which 40 percent of voters who live there said, is old.', 'en')).toEqual([])
})
