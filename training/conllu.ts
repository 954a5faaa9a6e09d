/** One word of a CoNLL-U sentence: the columns that we use. */
export interface Row {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: string
  /** Number of the head, from 1; 0 for the root. */
  readonly head: number
  readonly deprel: string
}

/** A stretch of rows that are written together as one surface token; `first` and `last` are numbers from 1. */
export interface Fusion {
  readonly first: number
  readonly last: number
  readonly form: string
}

export interface TreebankSentence {
  readonly id: string
  readonly text: string
  readonly rows: readonly Row[]
  readonly fusions: readonly Fusion[]
}

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html). Empty nodes and enhanced dependencies are left out.
 * `name` is for the error that a malformed line throws.
 */
export function readConllu(written: string, name: string): TreebankSentence[] {
  return written
    .replaceAll('\r', '')
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => readSentence(block, name))
}

function readSentence(block: string, name: string): TreebankSentence {
  const rows: Row[] = []
  const fusions: Fusion[] = []
  let id = ''
  let text = ''
  for (const line of block.split('\n')) {
    if (line.startsWith('# sent_id = ')) id = line.slice('# sent_id = '.length)
    if (line.startsWith('# text = ')) text = line.slice('# text = '.length)
    if (line === '' || line.startsWith('#')) continue
    const [number = '', form = '', lemma = '', upos = '', , feats = '', head = '', deprel = ''] = line.split('\t')
    const range = /^(\d+)-(\d+)$/.exec(number)
    if (range) fusions.push({ first: Number(range[1]), last: Number(range[2]), form })
    else if (Number(number) === rows.length + 1 && /^\d+$/.test(head))
      rows.push({ form, lemma, upos, feats, head: Number(head), deprel })
    else if (!/^\d+\.\d+$/.test(number)) throw new Error(`${name}, sentence ${id}: this line is no CoNLL-U: ${line}`)
  }
  return { id, text, rows, fusions }
}
