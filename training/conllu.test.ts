import { expect, test } from 'vitest'
import { readConllu } from './conllu.ts'

const row = (...columns: readonly string[]) => columns.join('\t')

const written = [
  '# newdoc id = news',
  '# sent_id = a-1',
  '# text = Parla della crisi.',
  row('1', 'Parla', 'parlare', 'VERB', 'V', 'Mood=Ind', '0', 'root', '0:root', '_'),
  row('2-3', 'della', '_', '_', '_', '_', '_', '_', '_', '_'),
  row('2', 'di', 'di', 'ADP', 'E', '_', '4', 'case', '_', '_'),
  row('3', 'la', 'il', 'DET', 'RD', 'PronType=Art', '4', 'det', '_', '_'),
  row('4', 'crisi', 'crisi', 'NOUN', 'S', '_', '1', 'obl', '_', 'SpaceAfter=No'),
  row('4.1', 'parla', 'parlare', 'VERB', 'V', '_', '_', '_', '1:conj', '_'),
  row('5', '.', '.', 'PUNCT', 'FS', '_', '1', 'punct', '_', '_'),
  '',
  '# sent_id = a-2',
  row('1', 'Tace', 'tacere', 'VERB', '_', '_', '0', 'root', '_', '_'),
  '',
  '',
]

test('sentences are read with their rows and what is written together; empty nodes are left out', () => {
  const [first, second, ...more] = readConllu(written.join('\n'), 'a.conllu')
  expect(first?.id).toBe('a-1')
  expect(first?.text).toBe('Parla della crisi.')
  expect(first?.rows.map(({ form }) => form)).toEqual(['Parla', 'di', 'la', 'crisi', '.'])
  expect(first?.rows[3]).toEqual({ form: 'crisi', lemma: 'crisi', upos: 'NOUN', feats: '_', head: 1, deprel: 'obl' })
  expect(first?.fusions).toEqual([{ first: 2, last: 3, form: 'della' }])
  expect(second?.rows).toHaveLength(1)
  expect(more).toEqual([])
})

test('the ends of lines may be those of Windows', () => {
  expect(readConllu(written.join('\r\n'), 'a.conllu')).toEqual(readConllu(written.join('\n'), 'a.conllu'))
})

test('a file without sentences has none', () => {
  expect(readConllu('\n\n', 'a.conllu')).toEqual([])
})

test.each([
  ['a word whose number does not follow', row('3', 'x', 'x', 'X', '_', '_', '0', 'root', '_', '_')],
  ['a head that is no number', row('2', 'x', 'x', 'X', '_', '_', '_', 'root', '_', '_')],
  ['words without tabs', '2 x x X _ _ 0 root _ _'],
])('%s is refused with the names of file and sentence', (_, line) => {
  const start = ['# sent_id = b-7', row('1', 'Tace', 'tacere', 'VERB', '_', '_', '0', 'root', '_', '_')]
  expect(() => readConllu([...start, line].join('\n'), 'b.conllu')).toThrow(/^b\.conllu, sentence b-7: .*x/)
})
