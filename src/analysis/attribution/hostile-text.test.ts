import { expect, test } from 'vitest'
import { soundReading } from '../../../test/sound-reading.ts'

/** A text of about 80 kB that is nothing but these words over and over. */
const endless = (words: string) => words.repeat(Math.floor(80_000 / words.length))

const minute = 60_000

test.each([
  ['one sentence without a full stop', 'it', 'il capitano guarda il mare e la barca torna nel porto '],
  ['reporting verbs', 'it', 'ha detto '],
  ['reports within reports', 'en', 'she said that '],
  ['opening quotation marks', 'it', '« '],
  ['straight quotation marks', 'en', '" '],
  ['source phrases', 'it', 'secondo '],
  ['sources of source phrases', 'it', 'secondo Braga, '],
  ['opening brackets', 'en', '( '],
  ['commas', 'en', ', '],
  ['names', 'en', 'Brenner '],
  ['speakers who follow their verb', 'en', 'said Brenner, '],
  ['conditionals of hearsay', 'it', 'ma sarebbe '],
  ['relative clauses with a reporting verb', 'it', 'che lo disse che '],
  ['those who are cited', 'en', 'The mayor said the bridge was shut, citing the police. '],
  ['names with particles', 'en', 'Human Rights Watch van der Moor '],
  ['cues between dashes in a quotation that never ends', 'it', '«a - ha detto Braga - b '],
])(
  'a text of nothing but %s is read to its end',
  (_, language, words) => {
    const text = endless(words)
    expect(soundReading({ text, language }).report.text).toBe(text)
  },
  minute,
)

test('who stands between a source phrase and its verb is the source and no part of the cue', () => {
  const text = 'secondo h detto la diga è rotta.'
  const [attribution] = soundReading({ text, language: 'it' }).attributions
  const words = (spans: readonly (readonly [number, number])[] = []) => spans.map(([from, to]) => text.slice(from, to))
  expect([words(attribution?.source), words(attribution?.cue)]).toEqual([['h'], ['secondo', 'detto']])
})

test('a thousand speakers of one surname are told apart', () => {
  const names = Array.from({ length: 1000 }, (_, i) => `Ada${String.fromCharCode(97 + (i % 26))}${i} Brenner`)
  const text = names.map((name) => `${name} said that it rained.`).join('\n\n')
  expect(soundReading({ text, language: 'en' }).entities.length).toBe(1000)
})
