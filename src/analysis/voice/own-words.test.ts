import { expect, test } from 'vitest'
import { soundReading } from '../../../test/sound-reading.ts'

const ownWordsIn = (text: string, language: string) => {
  const { voice, report } = soundReading({ text, language, date: '2031-03-05' })
  return voice.map(({ span }) => report.text.slice(...span))
}

test('what stands before a relative clause in which something is told is the outlet’s own', () => {
  expect(
    ownWordsIn('I due porti di Onda hanno firmato un accordo di pesca, i cui dettagli non sono stati resi noti.', 'it'),
  ).toEqual(['I due porti di Onda hanno firmato un accordo di pesca'])
})

test('of a sentence that tells what somebody says nothing is the outlet’s own', () => {
  expect(
    ownWordsIn('Secondo il sindaco di Porto Velo, la diga che tutti temevano ha ceduto a mezzanotte.', 'it'),
  ).toEqual([])
  expect(ownWordsIn('The mayor, who came late, said the dam had held through the night.', 'en')).toEqual([])
})
