import { expect, test } from 'vitest'
import { bridgeStory } from '../../test/bridge-story.ts'
import { storySchema } from '../document/story.ts'
import { gradeBook, withGrades } from './grades.ts'

const grade = { letter: 'B', by: 'Ada', why: null, at: null } as const

test('a grade stands beside the origin of that name, whatever its case and accents; others have none', () => {
  const byName = withGrades(bridgeStory, gradeBook([{ source: 'EDDA Mórn', grade }], 'sources.json'))
  expect(byName.origins.map((origin) => origin.grade)).toEqual([grade, undefined])
  expect(storySchema.parse(byName)).toEqual(byName)
})

test('a source that is graded twice is refused: which grade counts is not for the program to say', () => {
  const twice = [
    { source: 'Morn', grade },
    { source: 'morn', grade },
  ]
  expect(() => gradeBook(twice, 'sources.json')).toThrow(
    /sources\.json: cannot be used for grades \(“morn” stands in it twice\)/,
  )
})
