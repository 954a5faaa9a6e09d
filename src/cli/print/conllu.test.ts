import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeWeights } from '../../../test/made-weights.ts'
import { analyseTrees } from '../../analysis/analyse-trees.ts'
import { makeEngine } from '../../analysis/read-trees.ts'
import type { Draft } from '../../document/draft.ts'
import { languages } from '../../lang/languages.ts'
import { conlluLines } from './conllu.ts'

const engine = makeEngine(madeWeights('en'))

function linesOf(text: string, id = 'bridge'): string[] {
  const given = { input: 'report.txt', id, url: null, outlet: null, headline: null, byline: null, date: null }
  const draft: Draft = { ...given, language: 'en', text }
  const found = analyseTrees(
    draft,
    languages,
    () => engine,
    () => null,
  )
  return found.kind === 'trees' ? [...conlluLines(draft, found)] : []
}

/** The sentences of a printed report: what its comments say, and the columns of its rows. */
function sentencesOf(text: string, id?: string) {
  const blocks = linesOf(text, id)
    .join('\n')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
  return blocks.map((block) => {
    const lines = block.split('\n').filter((line) => line !== '')
    const comments = lines.filter((line) => line.startsWith('# ') && !line.includes('\t'))
    return {
      comments: new Map(
        comments.map((line) => [line.slice(2, line.indexOf(' = ')), line.slice(line.indexOf(' = ') + 3)]),
      ),
      rows: lines.slice(comments.length).map((line) => line.split('\t')),
    }
  })
}

test('a report is a document of CoNLL-U: its sentences with their text, then a row a token', () => {
  expect(linesOf('The mayor  closed the bridge. The council fell.\n').join('\n')).toBe(`# newdoc id = bridge
# input = report.txt
# language = en
# sent_id = bridge-1
# text = The mayor closed the bridge.
1	The	the	DET	_	PronType=Art	2	det	_	End=3|Start=0
2	mayor	mayor	NOUN	_	Number=Sing	3	nsubj	_	End=9|Start=4
3	closed	close	VERB	_	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	End=17|Start=11
4	the	the	DET	_	PronType=Art	5	det	_	End=21|Start=18
5	bridge	bridge	NOUN	_	Number=Sing	3	obj	_	End=28|SpaceAfter=No|Start=22
6	.	.	PUNCT	_	_	3	punct	_	End=29|Start=28

# sent_id = bridge-2
# text = The council fell.
1	The	the	DET	_	PronType=Art	2	det	_	End=33|Start=30
2	council	council	NOUN	_	Number=Sing	3	nsubj	_	End=41|Start=34
3	fell	fall	VERB	_	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	End=46|SpaceAfter=No|Start=42
4	.	.	PUNCT	_	_	3	punct	_	End=47|Start=46
`)
})

test('the space within a number is one that does not break, in its row and in the text of the sentence', () => {
  const [sentence] = sentencesOf('The council paid 12\u202f000 crowns.')
  expect(sentence?.comments.get('text')).toBe('The council paid 12\u00a0000 crowns.')
  expect(sentence?.rows[3]?.slice(1, 3)).toEqual(['12\u00a0000', '12\u00a0000'])
})

test('an id with a slash or white space stays as it was given, and makes ids of sentences without them', () => {
  const [sentence] = sentencesOf('The mayor fell.', 'post/12 b\nc')
  expect(sentence?.comments.get('newdoc id')).toBe('post/12 b c')
  expect(sentence?.comments.get('sent_id')).toBe('post_12_b_c-1')
})

test('a report without a sentence prints nothing', () => {
  expect(linesOf('All rights reserved.\n')).toEqual([])
})

test('a sentence of more words than are read at once is still one tree, and only its root is called so', () => {
  const [sentence] = sentencesOf('The mayor said that the council paid '.repeat(400))
  const rows = sentence?.rows ?? []
  expect(rows).toHaveLength(2800)
  expect(rows.filter((row) => row[6] === '0')).toHaveLength(1)
  for (const row of rows) expect(row[7] === 'root').toBe(row[6] === '0')
})

test('whatever a text holds, each sentence is one tree of ten columns, with no control characters', () => {
  const piece = fc.oneof(
    fc.constantFrom('The mayor said ', 'closed. ', '\t', '\r\n', '\n\n', '\u2028', '# ', '_', '\u001b[2J', '\u0085'),
    fc.constantFrom('12\u2009000 ', '"', '\u202e', '-', '“No,” ', 'ß', '\u00ad', '😀', '\ud800', '\ufeff'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      for (const { comments, rows } of sentencesOf(text)) {
        expect(rows.map((row) => row.length)).toEqual(rows.map(() => 10))
        expect(rows.map((row) => row[0])).toEqual(rows.map((_, at) => String(at + 1)))
        for (const row of rows) {
          expect(row.join('')).not.toMatch(/[\p{Cc}\u202a-\u202e ]/u)
          expect(row.every((column) => column !== '')).toBe(true)
        }
        expect(textOf(rows)).toBe(comments.get('text'))
        expect(depths(rows)).not.toContain(Number.POSITIVE_INFINITY)
        expect(rows.filter((row) => row[6] === '0')).toHaveLength(1)
      }
    }),
    { numRuns: 300 },
  )
})

/** The text of a sentence as its rows give it. */
function textOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row, at) => (row[1] ?? '') + (at === rows.length - 1 || row[9]?.includes('SpaceAfter=No') ? '' : ' '))
    .join('')
}

/** How many steps each word is from the root; infinite where a walk over the heads never comes to it. */
function depths(rows: readonly (readonly string[])[]): number[] {
  return rows.map((_, at) => {
    let steps = 0
    for (let word = at + 1; word !== 0; word = Number(rows[word - 1]?.[6]))
      if (++steps > rows.length) return Number.POSITIVE_INFINITY
    return steps
  })
}
