import type { HearsayPhrase, SourcePhrase } from '../language.ts'

const di = ['di', "d'", 'del', 'dello', "dell'", 'della', 'dei', 'degli', 'delle']
const a = ['a', 'ad', 'al', 'allo', "all'", 'alla', 'ai', 'agli', 'alle']
const ending = (words: readonly string[], last: readonly string[]) => last.map((word) => [...words, word])

export const sourcePhrases: readonly SourcePhrase[] = [
  { act: 'assert', forms: [['per']], opening: true },
  { act: 'assert', forms: [['secondo']] },
  { act: 'assert', forms: ending(['a', 'detta'], di) },
  { act: 'assert', forms: ending(['a', 'parere'], di) },
  { act: 'believe', forms: ending(['a', 'giudizio'], di) },
  { act: 'believe', forms: ending(['ad', 'avviso'], di) },
  { act: 'believe', forms: ending(['a', 'avviso'], di) },
  { act: 'assert', forms: ending(['stando'], a) },
  { act: 'assert', forms: ending(['in', 'base'], a) },
]

export const hearsay: readonly HearsayPhrase[] = [
  {
    forms: [
      ['si', 'è', 'appreso', 'che'],
      ['si', 'apprende', 'che'],
      ['si', 'è', 'saputo', 'che'],
      ['si', 'dice', 'che'],
      ['si', 'ritiene', 'che'],
      ['si', 'teme', 'che'],
      ['si', 'è', 'avuta', 'notizia', 'di'],
      ['si', 'ha', 'notizia', 'di'],
      ['si', 'è', 'avuta', 'notizia', 'che'],
      ['è', 'emerso', 'che'],
      ['è', 'trapelato', 'che'],
      ['è', 'stato', 'riferito', 'che'],
      ['è', 'stato', 'reso', 'noto', 'che'],
      ['è', 'stato', 'annunciato', 'che'],
      ['è', 'stato', 'confermato', 'che'],
      ['è', 'stato', 'detto', 'che'],
      ['è', 'stato', 'comunicato', 'che'],
      ['corre', 'voce', 'che'],
      ['circola', 'voce', 'che'],
    ],
  },
]
