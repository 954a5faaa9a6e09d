import { brotliCompressSync, constants } from 'node:zlib'
import { type LanguageWeights, writeWeights } from '../src/analysis/language-weights.ts'
import { readConllu } from '../training/conllu.ts'
import { exampleOf } from '../training/examples.ts'
import { trainSmallWeights } from '../training/train-small-weights.ts'

/** Five sentences about a bridge; what is learned of them is theirs alone. */
const treebank = `
# text = The mayor closed the bridge .
1	The	the	DET	_	Definite=Def|PronType=Art	2	det	_	_
2	mayor	mayor	NOUN	_	Number=Sing	3	nsubj	_	_
3	closed	close	VERB	_	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	_
4	the	the	DET	_	Definite=Def|PronType=Art	5	det	_	_
5	bridge	bridge	NOUN	_	Number=Sing	3	obj	_	_
6	.	.	PUNCT	_	_	3	punct	_	_

# text = The council said that the bridge fell .
1	The	the	DET	_	Definite=Def|PronType=Art	2	det	_	_
2	council	council	NOUN	_	Number=Sing	3	nsubj	_	_
3	said	say	VERB	_	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	_
4	that	that	SCONJ	_	_	7	mark	_	_
5	the	the	DET	_	Definite=Def|PronType=Art	6	det	_	_
6	bridge	bridge	NOUN	_	Number=Sing	7	nsubj	_	_
7	fell	fall	VERB	_	Mood=Ind|Tense=Past|VerbForm=Fin	3	ccomp	_	_
8	.	.	PUNCT	_	_	3	punct	_	_

# text = The council paid 300 crowns .
1	The	the	DET	_	Definite=Def|PronType=Art	2	det	_	_
2	council	council	NOUN	_	Number=Sing	3	nsubj	_	_
3	paid	pay	VERB	_	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	_
4	300	300	NUM	_	NumType=Card	5	nummod	_	_
5	crowns	crown	NOUN	_	Number=Plur	3	obj	_	_
6	.	.	PUNCT	_	_	3	punct	_	_

# text = The mayor said that the council paid .
1	The	the	DET	_	Definite=Def|PronType=Art	2	det	_	_
2	mayor	mayor	NOUN	_	Number=Sing	3	nsubj	_	_
3	said	say	VERB	_	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	_
4	that	that	SCONJ	_	_	7	mark	_	_
5	the	the	DET	_	Definite=Def|PronType=Art	6	det	_	_
6	council	council	NOUN	_	Number=Sing	7	nsubj	_	_
7	paid	pay	VERB	_	Mood=Ind|Tense=Past|VerbForm=Fin	3	ccomp	_	_
8	.	.	PUNCT	_	_	3	punct	_	_

# text = The bridge fell , the council said .
1	The	the	DET	_	Definite=Def|PronType=Art	2	det	_	_
2	bridge	bridge	NOUN	_	Number=Sing	3	nsubj	_	_
3	fell	fall	VERB	_	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	_
4	,	,	PUNCT	_	_	7	punct	_	_
5	the	the	DET	_	Definite=Def|PronType=Art	6	det	_	_
6	council	council	NOUN	_	Number=Sing	7	nsubj	_	_
7	said	say	VERB	_	Mood=Ind|Tense=Past|VerbForm=Fin	3	parataxis	_	_
8	.	.	PUNCT	_	_	3	punct	_	_
`

/** Small weights of a language, learned in a moment from five sentences that are written in English. */
export function madeWeights(language: string): LanguageWeights {
  return trainSmallWeights(language, readConllu(treebank, 'the made treebank').map(exampleOf), 10)
}

/** The bytes of a weights file of a language, packed as the program's own are, though not as small. */
export function madeWeightsFile(language: string): Buffer {
  return packed(writeWeights(madeWeights(language)))
}

/** These bytes packed with brotli, in a moment. */
export function packed(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })
}
