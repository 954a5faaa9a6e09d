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

test.each([
  [
    'en',
    '“The bridge is old,” said Ada Rand, who built it.\n\n“Nobody has painted it since. I want it to last.”\n\nIt was closed.',
    'Ada Rand | said | The bridge is old + Nobody has painted it since. I want it to last',
  ],
  [
    'es',
    '«El puente es viejo», dijo Rosa Marín.\n\n«Nadie lo ha pintado desde entonces».\n\nEl puente está cerrado.',
    'Rosa Marín | dijo | El puente es viejo + Nadie lo ha pintado desde entonces',
  ],
])(
  'a paragraph that is one quotation goes on with what was said at the end of the one before, in %s',
  (language, text, expected) => {
    expect(said(text, language)).toEqual([expected])
  },
)

test('but not a crosshead in quotation marks, nor behind a paragraph that ends without speech', () => {
  const crosshead = '« Le pont est vieux », a dit Ada Rand.\n\n« Un pont sans couleur »\n\nIl est fermé.'
  expect(said(crosshead, 'fr')).toEqual(['Ada Rand | a dit | Le pont est vieux'])
  const deed = '“The bridge is old,” said Ada Rand. She went home.\n\n“Nobody has painted it since.”'
  expect(said(deed, 'en')).toEqual(['Ada Rand | said | The bridge is old'])
})

test('of two cues the one that the quotation of its sentence has is meant', () => {
  const text = '“The house was full,” said Ada Rand, pointing out where the shops were. “Those days are over.”'
  expect(said(text, 'en')[0]).toBe('Ada Rand | said | The house was full + Those days are over')
})
