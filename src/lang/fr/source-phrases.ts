import type { HearsayPhrase, SourcePhrase } from '../language.ts'

const de = ['de', "d'", 'du', 'des']
const ending = (words: readonly string[], last: readonly string[]) => last.map((word) => [...words, word])

export const sourcePhrases: readonly SourcePhrase[] = [
  { act: 'assert', forms: [['selon']] },
  { act: 'assert', forms: [["d'", 'après']] },
  { act: 'assert', forms: [['à', 'en', 'croire']] },
  { act: 'assert', forms: ending(['aux', 'dires'], de) },
  { act: 'assert', forms: ending(['au', 'dire'], de) },
  { act: 'assert', forms: ending(['de', "l'", 'aveu'], de) },
  { act: 'believe', forms: ending(['de', "l'", 'avis'], de) },
  { act: 'believe', forms: ending(['à', "l'", 'avis'], de) },
  { act: 'believe', forms: ending(['aux', 'yeux'], de) },
  { act: 'assert', forms: ending(['par', 'la', 'voix'], de) },
  { act: 'assert', forms: [['pour']], opening: true },
]

/** What is said without anybody who says it. */
export const hearsay: readonly HearsayPhrase[] = [
  {
    forms: ['que', "qu'"].flatMap((that) => [
      ['on', 'a', 'appris', that],
      ['on', 'apprend', that],
      ['on', 'dit', that],
      ['il', 'se', 'dit', that],
      ['il', 'se', 'murmure', that],
      ['il', 'apparaît', that],
      ['il', 'ressort', that],
      ['il', "s'", 'avère', that],
      ['il', 'a', 'été', 'annoncé', that],
      ['il', 'a', 'été', 'confirmé', that],
      ['il', 'a', 'été', 'rapporté', that],
      ['il', 'a', 'été', 'révélé', that],
      ['il', 'a', 'été', 'indiqué', that],
      ['le', 'bruit', 'court', that],
      ['la', 'rumeur', 'court', that],
      ['la', 'rumeur', 'veut', that],
    ]),
  },
]
