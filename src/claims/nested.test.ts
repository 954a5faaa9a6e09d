import { expect, test } from 'vitest'
import { soundReading } from '../../test/sound-reading.ts'
import { statedIn } from './nested.ts'

/** The names of those who state something in a text. */
function stating(text: string, language: string): readonly (string | undefined)[] {
  const reading = soundReading({ text, language, date: '2031-03-05' })
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
  return statedIn(reading).map(({ speaker }) => names.get(speaker ?? ''))
}

test('a text that only carries what somebody said is not who said it', () => {
  expect(
    stating('Dans la région, 613 personnes ont été soignées, a précisé le ministère selon un nouveau bilan.', 'fr'),
  ).toEqual(['ministère'])
})

test('a text that says something by itself is', () => {
  expect(stating('Dans la région, 613 personnes ont été soignées, selon un nouveau bilan.', 'fr')).toEqual([
    'nouveau bilan',
  ])
})
