import { expect, test } from 'vitest'
import { said, soundReading } from '../../../test/sound-reading.ts'

const twice = 'Laut einem Bericht der Zeitung ist die Brücke gesperrt. Demnach sind zwei Pfeiler gebrochen.'

test('«demnach» right before its verb points to who told what stands before it', () => {
  expect(said(twice, 'de')).toEqual([
    'einem Bericht der Zeitung | Laut | ist die Brücke gesperrt',
    'Demnach |  | sind zwei Pfeiler gebrochen',
  ])
  const { attributions } = soundReading({ text: twice, language: 'de' })
  expect(attributions[1]?.speaker).toBe(attributions[0]?.speaker)
})

test('what goes on in the subjunctive keeps the source of the sentence before it', () => {
  const text = 'Der Minister sagte, die Brücke sei gesperrt. Demnach seien zwei Pfeiler gebrochen.'
  expect(said(text, 'de')[1]).toBe('Der Minister |  | Demnach seien zwei Pfeiler gebrochen')
})

test('elsewhere it points to nobody', () => {
  expect(said('Die Brücke ist demnach gesperrt.', 'de')).toEqual([])
})
