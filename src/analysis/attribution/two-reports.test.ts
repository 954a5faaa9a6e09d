import { expect, test } from 'vitest'
import { attributionsInWords, soundReading } from '../../../test/sound-reading.ts'

test.each([
  [
    'it',
    'Il ponte è crollato, secondo il sindaco, mentre la diga regge, secondo i tecnici.',
    ['Il ponte è crollato', 'la diga regge'],
  ],
  [
    'fr',
    'Le pont est tombé dimanche, selon un témoin, tandis que des maisons brûlaient, selon la radio.',
    ['Le pont est tombé dimanche', 'des maisons brûlaient'],
  ],
  [
    'es',
    'El puente cayó, según el alcalde, mientras la presa resiste, según los técnicos.',
    ['El puente cayó', 'la presa resiste'],
  ],
  [
    'en',
    'The bridge fell, according to the mayor, while the dam held, according to the engineers.',
    ['The bridge fell', 'the dam held'],
  ],
])('of two sources in one sentence the second says only its own clause (%s)', (language, text, expected) => {
  const found = attributionsInWords(soundReading({ text, language, date: '2031-03-05' }))
  expect(found.map(({ content }) => content.join(' '))).toEqual(expected)
})
