import { expect, test } from 'vitest'
import { checkTreebank } from './check-treebank.ts'

const sound = [
  ['1', '«', '«', 'PUNCT', '_', '_', '2', 'punct', '_', 'SpaceAfter=No'],
  [
    '2',
    'Cediamo',
    'cedere',
    'VERB',
    '_',
    'Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin',
    '0',
    'root',
    '_',
    'SpaceAfter=No',
  ],
  ['3', '»', '»', 'PUNCT', '_', '_', '2', 'punct', '_', 'SpaceAfter=No'],
  ['4', ',', ',', 'PUNCT', '_', '_', '6', 'punct', '_', '_'],
  ['5', 'ha', 'avere', 'AUX', '_', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', '6', 'aux', '_', '_'],
  ['6', 'detto', 'dire', 'VERB', '_', 'Tense=Past|VerbForm=Part', '2', 'parataxis', '_', '_'],
  ['7', 'il', 'il', 'DET', '_', '_', '8', 'det', '_', '_'],
  ['8', 'sindaco', 'sindaco', 'NOUN', '_', '_', '6', 'nsubj', '_', 'SpaceAfter=No'],
  ['9', '.', '.', 'PUNCT', '_', '_', '2', 'punct', '_', '_'],
]
const text = '«Cediamo», ha detto il sindaco.'

const columns = { number: 0, form: 1, lemma: 2, upos: 3, xpos: 4, feats: 5, head: 6, deprel: 7, deps: 8, misc: 9 }
type Change = readonly [word: number, column: keyof typeof columns, value: string]

/** The sound sentence with some of its columns changed. */
function written(changes: readonly Change[] = [], comments = ['# sent_id = it-1', `# text = ${text}`]): string {
  const rows = sound.map((row) => [...row])
  for (const [word, column, value] of changes) rows[word - 1]?.splice(columns[column], 1, value)
  return `${[...comments, ...rows.map((row) => row.join('\t'))].join('\n')}\n`
}

test('a sound sentence has no faults', () => {
  expect(checkTreebank(written())).toEqual({ sentences: 1, words: 9, faults: [] })
})

test.each<[fault: string, ...Change[]]>([
  ['it-1, 9 .: has the head 10, which is not there', [9, 'head', '10']],
  ['it-1, 10 .: should have the number 9', [9, 'number', '10']],
  ['it-1, 7-8 il: should have the number 7', [7, 'number', '7-8']],
  ['it-1, 7 il: has an empty or padded column', [7, 'lemma', '']],
  ['it-1, 7 il: has an XPOS or DEPS', [7, 'xpos', 'RD']],
  ['it-1, 7 il: has the MISC Gloss=the', [7, 'misc', 'Gloss=the']],
  ['it-1, 7 il: has features that are not written as they should be: b', [7, 'feats', 'b']],
  [
    'it-1, 7 il: has features that are not written as they should be: PronType=Art|Definite=Def',
    [7, 'feats', 'PronType=Art|Definite=Def'],
  ],
  ['it-1, 8 sindico: the text has «sindaco.» there', [8, 'form', 'sindico']],
  ['it-1, 8 sindaco: no space follows in the text', [8, 'misc', '_']],
  ['it-1, 7 il: a space follows in the text', [7, 'misc', 'SpaceAfter=No']],
  ['it-1: has 2 roots', [6, 'head', '0'], [6, 'deprel', 'root']],
  ['it-1, 2 Cediamo: the root alone is root', [2, 'deprel', 'ccomp']],
  ['it-1, 7 il: stands in a cycle', [8, 'head', '7']],
  ['it-1, 3 »: its arc crosses others', [3, 'head', '7']],
  ['it-1, 7 il: there is no part of speech ART', [7, 'upos', 'ART']],
  ['it-1, 8 sindaco: there is no relation subj in this treebank', [8, 'deprel', 'subj']],
  ['it-1, 8 sindaco: NOUN cannot be det', [8, 'deprel', 'det']],
  ['it-1, 4 ,: PUNCT cannot be discourse', [4, 'deprel', 'discourse']],
  ['it-1, 5 ha: AUX cannot be obj', [5, 'deprel', 'obj']],
  ['it-1, 8 sindaco: hangs on 5 ha, which is aux', [8, 'head', '5']],
  ['it-1, 8 sindaco: hangs on 4 ,, a punctuation mark', [8, 'head', '4']],
  ['it-1, 7 il: is appos and stands before its head 8 sindaco', [7, 'deprel', 'appos']],
  ['it-1, 8 sindaco: is nmod of 6 detto, a VERB', [8, 'deprel', 'nmod']],
  ['it-1, 8 sindaco: is a second nsubj of 6 detto, after 7 il', [7, 'head', '6'], [7, 'deprel', 'nsubj']],
  ['it-1, 8 sindaco: is nsubj:pass of 6 detto, no passive', [8, 'deprel', 'nsubj:pass']],
  ['it-1, 8 sindaco: is nsubj of 6 detto, a passive', [5, 'deprel', 'aux:pass']],
  ['it-1, 6 detto: has no VerbForm', [6, 'feats', 'Tense=Past']],
  ['it-1, 6 detto: has no lemma', [6, 'lemma', '_']],
  ['it-1, 6 detto: is a participle and has no tense', [6, 'feats', 'VerbForm=Part']],
  ['it-1, 6 detto: is Part and has a mood', [6, 'feats', 'Mood=Ind|Tense=Past|VerbForm=Part']],
  ['it-1, 5 ha: has a mood and no tense', [5, 'feats', 'Mood=Ind|VerbForm=Fin']],
  ['it-1, 5 ha: has the Mood Opt', [5, 'feats', 'Mood=Opt|Tense=Pres|VerbForm=Fin']],
])('%s', (fault, ...changes) => {
  expect(checkTreebank(written(changes)).faults).toContain(fault)
})

test('a sentence has a sent_id and a text, and each is there once', () => {
  expect(checkTreebank(written([], ['# sent_id = it-1'])).faults).toEqual(['it-1: has no text'])
  expect(checkTreebank(written([], [`# text = ${text}`])).faults).toEqual([': has no sent_id'])
  const twice = checkTreebank(`${written()}\n${written()}`)
  expect(twice).toEqual({
    sentences: 2,
    words: 18,
    faults: ['it-1: its sent_id is there twice', 'it-1: its text is there twice'],
  })
})

test('a text that goes on, letters that are not composed and foreign ends of lines are faults', () => {
  const longer = written([], ['# sent_id = it-1', `# text = ${text} Poi tace.`])
  expect(checkTreebank(longer).faults).toContain('it-1: the text goes on: «Poi tace.»')
  expect(checkTreebank(written([[8, 'lemma', 'citta\u0300']])).faults).toEqual([
    'it-1: has letters that are not composed (NFC)',
  ])
  expect(checkTreebank(written().replace('\n', '\r\n')).faults).not.toEqual([])
})
