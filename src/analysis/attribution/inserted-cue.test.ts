import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

const parts = (text: string, language: string) => said(text, language).map((one) => one.split(' | ').slice(0, 3))

test.each([
  [
    '« La digue a cédé, explique Paul Varlin, maire d’Ormont. Nous allons la réparer. »',
    ['Paul Varlin, maire d’Ormont', 'explique', 'La digue a cédé + Nous allons la réparer'],
  ],
  ['« La digue, assure le préfet, tiendra cet hiver. »', ['le préfet', 'assure', 'La digue + tiendra cet hiver']],
  [
    '« La digue a cédé, a-t-il expliqué. Nous allons la réparer. »',
    ['il', 'a + expliqué', 'La digue a cédé + Nous allons la réparer'],
  ],
  [
    '« On nous a oubliés, proteste Anna Morel, 32 ans, qui dirige le port. Il faut une digue. »',
    ['Anna Morel', 'proteste', 'On nous a oubliés + Il faut une digue'],
  ],
])('a cue may stand within the quotation marks: %s', (text, expected) => {
  expect(parts(text, 'fr')).toEqual([expected])
})

test('of two cues within the same marks each has the words beside it', () => {
  const text = '« La digue a cédé, raconte le préfet. Tout le monde a fui, poursuit-il. Puis l’eau est montée. »'
  expect(parts(text, 'fr').map(([, cue, content]) => [cue, content])).toEqual([
    ['raconte', 'La digue a cédé'],
    ['poursuit', 'Tout le monde a fui + Puis l’eau est montée'],
  ])
})

test('where somebody outside the marks speaks, the cue within them is what they tell', () => {
  const text = 'Le maire explique : « La digue tiendra, dit la préfète, mais je n’y crois pas. »'
  expect(parts(text, 'fr')).toEqual([['Le maire', 'explique', text.slice(text.indexOf('«') + 2, -3)]])
})

test.each([
  ['nobody is behind it', 'fr', '« La digue a cédé, dit-on. Rien n’est sûr. »'],
  ['somebody speaks of themselves', 'fr', '« La digue a cédé, dis-je. Rien n’est sûr. »'],
  ['a mark was forgotten', 'fr', '« Nous partons. "La digue a cédé cette nuit, explique Paul Varlin. Il pleut. »'],
  ['the subject stands before the verb of such a cue', 'en', '“The dam broke, says the mayor. We are leaving.”'],
])('none is read where %s', (_, language, text) => {
  expect(parts(text, language)).toEqual([])
})
