import type { HearsayPhrase, SourcePhrase } from '../language.ts'

export const sourcePhrases: readonly SourcePhrase[] = [
  { act: 'assert', forms: [['according', 'to']] },
  { act: 'assert', forms: [['in', 'the', 'words', 'of']] },
  {
    act: 'assert',
    forms: [
      ['as', 'reported', 'by'],
      ['as', 'first', 'reported', 'by'],
    ],
  },
  { act: 'believe', forms: [['in', 'the', 'view', 'of']] },
  { act: 'believe', forms: [['in', 'the', 'opinion', 'of']] },
]

const that = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => [...line.trim().split(' '), 'that'])

export const hearsay: readonly HearsayPhrase[] = [
  {
    forms: that(`
      it emerged
      it has emerged
      it is said
      it was said
      it is believed
      it was believed
      it is understood
      it was reported
      it is reported
      it has been reported
      it was announced
      it has been announced
      it was confirmed
      it was revealed
      it is feared
      it was feared
      it is alleged
      it was alleged
      it is thought
      word came
      rumour has it
    `),
  },
]
