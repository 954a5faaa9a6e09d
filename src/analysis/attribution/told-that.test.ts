import { expect, test } from 'vitest'
import { soundReading } from '../../../test/sound-reading.ts'

function said(text: string): string[] {
  const { attributions, report } = soundReading({ text, language: 'en', date: '2031-03-05' })
  return attributions.map(({ content }) => content.map(([from, to]) => report.text.slice(from, to)).join(' … '))
}

test('behind those who are told something the words are said, whatever the word that opens them could be', () => {
  expect(said('Brevan told reporters that strikes on the city had stopped.')).toEqual([
    'strikes on the city had stopped',
  ])
  expect(said('Brevan told officials that attacks would stop.')).toEqual(['attacks would stop'])
  expect(said('Brevan told journalists that talks were "not on the agenda".')).toEqual([
    'talks were "not on the agenda"',
  ])
  expect(said('She told the men on Monday that plans had changed.')).toEqual(['plans had changed'])
})

test('a pronoun that tells who they are opens nothing that is said', () => {
  expect(said('Brevan told the officials that worked for him to leave.')).not.toContain('worked for him to leave')
})
