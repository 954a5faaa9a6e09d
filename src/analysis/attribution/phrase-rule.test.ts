import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'According to law enforcement officials, the port is shut.',
    'law enforcement officials | According to | the port is shut',
  ],
  ['As first reported by the Herald, the port is shut.', 'the Herald | As first reported by | the port is shut'],
  [
    'The clerk did not do so at once, according to the summary.',
    'the summary | according to | The clerk did not do so at once',
  ],
])('who stands behind such words has said it: %s', (text, expected) => {
  expect(said(text, 'en')).toEqual([expected])
})

test('but not a law', () => {
  expect(said('The port is shut, according to the law.', 'en')).toEqual([])
})
