import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['A new poll showed Valt leading Rand by five points.', 'A new poll | showed | Valt leading Rand by five points'],
  ['Recent polls show Valt with a small lead.', 'Recent polls | show | Valt with a small lead'],
  [
    'The study found no link between the port and the illness.',
    'The study | found | no link between the port and the illness',
  ],
  ['As polls show Valt leading the race, voters turn away.', 'polls | show | Valt leading the race'],
  ['The mayor spent two million, new tax records show.', 'new tax records | show | The mayor spent two million'],
  ['Valt leads Rand by five points, the poll found.', 'the poll | found | Valt leads Rand by five points'],
])('what a document shows or found is what it says: %s', (text, expected) => {
  expect(said(text, 'en')).toEqual([expected])
})

test('but not what somebody shows or finds', () => {
  expect(said('The mayor showed the reporters his letter.', 'en')).toEqual([])
  expect(said('The divers found a lost ship.', 'en')).toEqual([])
  expect(said('The mayor came late, his friends found.', 'en')).toEqual([])
})
