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

test('a medium that only passes on what somebody said is not who said it, and one that reports by itself is', () => {
  expect(stating('The police said they had found 11 bodies in the town, the newspaper Herald reported.', 'en')).toEqual(
    ['police'],
  )
  expect(stating('The newspaper Herald reported that 11 bodies were found, citing the police.', 'en')).toEqual([
    'police',
  ])
  expect(stating('The newspaper Herald reported that 11 bodies were found.', 'en')).toEqual(['Herald'])
})
