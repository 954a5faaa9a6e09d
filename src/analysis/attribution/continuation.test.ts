import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    '“Let us take this chance,” Valt said, “to nominate a man.”',
    'Valt | said | Let us take this chance + to nominate a man',
  ],
  ["They ''had a plan,'' said Ada Lind.", "Ada Lind | said | They ''had a plan,''"],
  [
    'The plans are “profoundly irresponsible,” said Odo Valt. “It leaves me speechless.”',
    'Odo Valt | said | The plans are “profoundly irresponsible,” + It leaves me speechless',
  ],
  ['Odo Valt said he was tired. “I want to go home now.”', 'Odo Valt | said | he was tired + I want to go home now'],
])('a quotation goes on with what was said before it: %s', (text, expected) => {
  expect(said(text, 'en')).toEqual([expected])
})

test('but not where another cue claims it, nor behind what tells of a deed', () => {
  const text = 'Odo Valt said he was tired. “I want to go home now,” Ada Rand said.'
  expect(said(text, 'en')).toEqual(['Odo Valt | said | he was tired', 'Ada Rand | said | I want to go home now'])
  expect(said('Odo Valt came home. “I want to go home now.”', 'en')).toEqual([])
})

test('of two cues the one that the quotation of its sentence has is meant', () => {
  const text = '“The house was full,” said Ada Rand, pointing out where the shops were. “Those days are over.”'
  expect(said(text, 'en')[0]).toBe('Ada Rand | said | The house was full + Those days are over')
})
