import { expect, test } from 'vitest'
import { fineTag } from './fine-tag.ts'

test.each([
  ['VERB', 'Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', 'VERB.Fin.Cnd'],
  ['AUX', 'Mood=Ind|Tense=Pres', 'AUX.Fin.Ind'],
  ['VERB', 'Tense=Past|VerbForm=Part', 'VERB.Part.Past'],
  ['VERB', 'VerbForm=Inf', 'VERB.Inf'],
  ['VERB', '_', 'VERB'],
  ['PRON', 'PronType=Rel', 'PRON.Rel'],
  ['PRON', 'PronType=Int,Rel', 'PRON.Rel'],
  ['PRON', 'Clitic=Yes|PronType=Prs|Reflex=Yes', 'PRON.Prs.Reflex.Clitic'],
  ['DET', 'Definite=Def|PronType=Art', 'DET.Art'],
  ['DET', 'PronType=Ind', 'DET'],
  ['ADP', 'Definite=Def|PronType=Art', 'ADP.Fused'],
  ['ADP', '_', 'ADP'],
  ['NOUN', 'Gender=Fem|Number=Sing', 'NOUN'],
])('%s with %s is learned as %s', (upos, feats, tag) => {
  expect(fineTag(upos, feats, 'x')).toBe(tag)
})

test('marks are told apart by how they are written', () => {
  const marks = [',', '.', '…', '?!', ':', ';', '«', '“', "'", '(', ']', '–', '¿']
  expect(marks.map((mark) => fineTag('PUNCT', '_', mark).split('.')[1])).toEqual(
    'comma stop stop stop colon colon quotation quotation quotation open close dash dash'.split(' '),
  )
})
