import { expect, test } from 'vitest'
import type { Fusion, Row } from './conllu.ts'
import { surfaceRows } from './surface.ts'

/** Rows written as «form UPOS head relation features», numbered from 1. */
function rowsOf(written: readonly string[]): Row[] {
  return written.map((line) => {
    const [form = '', upos = '', head = '', deprel = '', feats = '_'] = line.split(' ')
    return { form, lemma: form, upos, feats, head: Number(head), deprel }
  })
}

function surface(written: readonly string[], fusions: readonly Fusion[]): string[] {
  const rows = surfaceRows({ id: 's', text: '', rows: rowsOf(written), fusions })
  return rows.map(({ form, upos, head, deprel, feats }) => [form, upos, head, deprel, feats].join(' '))
}

test('«della» is the preposition, with the features of the article', () => {
  const rows = ['parla VERB 0 root', 'di ADP 4 case', 'la DET 4 det Definite=Def|PronType=Art', 'crisi NOUN 1 obl']
  expect(surface(rows, [{ first: 2, last: 3, form: 'della' }])).toEqual([
    'parla VERB 0 root _',
    'della ADP 3 case Definite=Def|PronType=Art',
    'crisi NOUN 1 obl _',
  ])
})

test('«dirgli» is the verb, which takes the pronoun into itself, and heads beyond it are counted anew', () => {
  const rows = [
    'vuole AUX 2 aux',
    'dir VERB 0 root VerbForm=Inf',
    'gli PRON 2 iobj',
    'tutto PRON 2 obj',
    '. PUNCT 2 punct',
  ]
  expect(surface(rows, [{ first: 2, last: 3, form: 'dirgli' }])).toEqual([
    'vuole AUX 2 aux _',
    'dirgli VERB 0 root VerbForm=Inf',
    'tutto PRON 2 obj _',
    '. PUNCT 2 punct _',
  ])
})

test('«auquel» is the pronoun, since the preposition hangs on it', () => {
  const rows = [
    'pays NOUN 0 root',
    'à ADP 3 case',
    'lequel PRON 5 obl PronType=Rel',
    'il PRON 5 nsubj',
    'pense VERB 1 acl:relcl',
  ]
  expect(surface(rows, [{ first: 2, last: 3, form: 'auquel' }])).toEqual([
    'pays NOUN 0 root _',
    'auquel PRON 4 obl PronType=Rel',
    'il PRON 4 nsubj _',
    'pense VERB 1 acl:relcl _',
  ])
})

test('"don\'t" is one word, and negated', () => {
  const rows = ['do AUX 3 aux Mood=Ind', "n't PART 3 advmod Polarity=Neg", 'know VERB 0 root']
  expect(surface(rows, [{ first: 1, last: 2, form: "don't" }])).toEqual([
    "don't AUX 2 aux Mood=Ind|Polarity=Neg",
    'know VERB 0 root _',
  ])
})

test('a child of the article becomes a child of the fused preposition', () => {
  const rows = ['di ADP 3 case', 'la DET 3 det', 'metà NOUN 0 root', 'quasi ADV 2 advmod']
  expect(surface(rows, [{ first: 1, last: 2, form: 'della' }]).at(-1)).toBe('quasi ADV 1 advmod _')
})

test.each([
  ["she's", ['she PRON 3 nsubj', "'s AUX 3 aux"]],
  ['she’s', ['she PRON 3 nsubj', '’s AUX 3 aux']],
  ['disse-lhe', ['disse VERB 0 root', '-lhe PRON 1 iobj']],
])('«%s» stays two words, for a mark divides it', (form, rows) => {
  const after = 'know VERB 0 root'
  expect(surface([...rows, after], [{ first: 1, last: 2, form }])).toEqual([...rows, after].map((row) => `${row} _`))
})

test('«dámelo» is one word of three, and «al» of two that are written unlike it', () => {
  const three = ['dá VERB 0 root', 'me PRON 1 iobj', 'lo PRON 1 obj', 'al ADP 6 case', 'el DET 6 det', 'fin NOUN 1 obl']
  const fusions = [
    { first: 1, last: 3, form: 'dámelo' },
    { first: 4, last: 5, form: 'al' },
  ]
  expect(surface(three, fusions)).toEqual(['dámelo VERB 0 root _', 'al ADP 3 case PronType=Art', 'fin NOUN 1 obl _'])
})
