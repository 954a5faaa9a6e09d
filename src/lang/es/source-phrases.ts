import type { HearsayPhrase, SourcePhrase } from '../language.ts'

const de = ['de', 'del']
const a = ['a', 'al']
const ending = (words: readonly string[], last: readonly string[]) => last.map((word) => [...words, word])

export const sourcePhrases: readonly SourcePhrase[] = [
  { act: 'assert', forms: [['para']], opening: true },
  { act: 'assert', forms: [['según'], ['segun']] },
  {
    act: 'assert',
    forms: ending(['de', 'acuerdo'], ['con']),
    notBehind: ['estar', 'poner', 'mostrar', 'declarar', 'decir'],
  },
  { act: 'assert', forms: ending(['conforme'], a) },
  { act: 'assert', forms: ending(['a', 'decir'], de) },
  { act: 'assert', forms: ending(['en', 'palabras'], de) },
  { act: 'assert', forms: ending(['en', 'base'], a) },
  { act: 'assert', forms: ending(['a', 'tenor'], de) },
  { act: 'believe', forms: ending(['a', 'juicio'], de) },
  { act: 'believe', forms: ending(['en', 'opinión'], de) },
  { act: 'believe', forms: ending(['a', 'ojos'], de) },
  { act: 'believe', forms: ending(['a', 'entender'], de) },
  { act: 'believe', forms: ending(['en', 'la', 'opinión'], de) },
]

/** What is said without anybody who says it. */
export const hearsay: readonly HearsayPhrase[] = [
  {
    forms: [
      ['se', 'supo', 'que'],
      ['se', 'ha', 'sabido', 'que'],
      ['se', 'sabe', 'que'],
      ['se', 'dice', 'que'],
      ['se', 'cree', 'que'],
      ['se', 'teme', 'que'],
      ['se', 'estima', 'que'],
      ['se', 'calcula', 'que'],
      ['se', 'sospecha', 'que'],
      ['se', 'rumorea', 'que'],
      ['se', 'especula', 'con', 'que'],
      ['se', 'informó', 'que'],
      ['se', 'informó', 'de', 'que'],
      ['se', 'ha', 'informado', 'que'],
      ['se', 'confirmó', 'que'],
      ['se', 'ha', 'confirmado', 'que'],
      ['se', 'anunció', 'que'],
      ['se', 'ha', 'anunciado', 'que'],
      ['se', 'reveló', 'que'],
      ['ha', 'trascendido', 'que'],
      ['trascendió', 'que'],
      ['fue', 'anunciado', 'que'],
      ['corre', 'el', 'rumor', 'de', 'que'],
      ['circula', 'el', 'rumor', 'de', 'que'],
      ['circula', 'la', 'versión', 'de', 'que'],
    ],
  },
]
