import { expect, test } from 'vitest'
import { checkReading } from '../../src/document/check-reading.ts'
import { checkStory } from '../../src/document/check-story.ts'
import { englishReading, italianReading } from './made-readings.ts'
import { madeStory } from './made-story.ts'

test('what the desk is tried with is sound', () => {
  expect([italianReading, englishReading].flatMap(checkReading)).toEqual([])
  const texts = new Map([italianReading, englishReading].map(({ report }) => [report.id, report.text]))
  expect(checkStory(madeStory, (report) => texts.get(report))).toEqual([])
})
