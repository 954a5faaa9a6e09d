import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['Die Polizei beteuerte, ständig auf Streife zu sein.', 'Die Polizei | beteuerte | ständig auf Streife zu sein'],
  [
    'Der Fahrer gab an, bis auf weiteres nicht mehr arbeiten zu wollen.',
    'Der Fahrer | gab an | bis auf weiteres nicht mehr arbeiten zu wollen',
  ],
  [
    'Dem Fahrer wurde vorgeworfen, an dem Streit beteiligt gewesen zu sein.',
    ' | wurde vorgeworfen | an dem Streit beteiligt gewesen zu sein',
  ],
])('an infinitive behind a comma is said, whatever the tree hangs it on: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test('but not what something was done for', () => {
  expect(said('Der Fahrer drohte, um an das Geld zu kommen.', 'de')).toEqual([])
})

test.each([
  ['Die Brücke sei jedoch sicher, sagte Odo Lind.', 'Odo Lind | sagte | Die Brücke sei jedoch sicher'],
  [
    'Sie seien außer Gefahr, sagte die Sprecherin Ada Lind.',
    'die Sprecherin Ada Lind | sagte | Sie seien außer Gefahr',
  ],
])('the verb of the cue is no clause that somebody is sure of: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})
