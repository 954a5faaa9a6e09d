import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['The port is shut, the Herald reported Thursday.', 'the Herald | reported | The port is shut'],
  [
    'The mayor will resign on Friday, a spokesman said Thursday night.',
    'a spokesman | said | The mayor will resign on Friday',
  ],
  [
    'The mayor told the police in July she was advised to leave, the Herald reported late Thursday.',
    'the Herald | reported | The mayor told the police in July she was advised to leave',
  ],
])('who tells something at the end of a sentence, and when, tells all that stands before: %s', (text, expected) => {
  expect(said(text, 'en')).toEqual([expected])
})

test('but not a clause that only leads to what they did', () => {
  expect(said('While the port was shut, the mayor responded.', 'en')).toEqual([])
  expect(said('If the two met, neither side would say.', 'en')).toEqual([])
})
