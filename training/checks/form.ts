import type { CheckedSentence, CheckedWord, SentenceFault } from './checked-sentence.ts'

/** A block of lines as a sentence; undefined where its lines are no words that go together, and then there are faults. */
export interface ReadBlock {
  readonly id: string
  readonly sentence: CheckedSentence | undefined
  readonly faults: readonly SentenceFault[]
}

/**
 * Reads a sentence of our treebank strictly: a sent_id, a text and one line a surface token, with ten columns of which
 * none is empty and XPOS and DEPS are not used. Words that are written together and empty nodes do not occur.
 */
export function readBlock(block: string): ReadBlock {
  const lines = block.split('\n')
  const id = commentOf(lines, 'sent_id')
  const text = commentOf(lines, 'text')
  const faults: SentenceFault[] = []
  if (id === '') faults.push({ word: '', fault: 'has no sent_id' })
  if (text === '') faults.push({ word: '', fault: 'has no text' })
  if (block !== block.normalize('NFC')) faults.push({ word: '', fault: 'has letters that are not composed (NFC)' })
  const written = lines.filter((line) => !line.startsWith('#'))
  const words = written.map(readWord)
  written.forEach((line, at) => {
    for (const fault of lineFaults(line, at + 1, written.length)) faults.push({ word: firstColumns(line), fault })
  })
  if (words.length === 0) faults.push({ word: '', fault: 'has no words' })
  return { id, sentence: faults.length === 0 ? { id, text, words } : undefined, faults }
}

function commentOf(lines: readonly string[], name: string): string {
  const start = `# ${name} = `
  return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? ''
}

function readWord(line: string): CheckedWord {
  const [number = '', form = '', lemma = '', upos = '', , feats = '', head = '', deprel = '', , misc = ''] =
    line.split('\t')
  return { number: Number(number), form, lemma, upos, feats, head: Number(head), deprel, misc }
}

function firstColumns(line: string): string {
  return line.split('\t').slice(0, 2).join(' ')
}

function lineFaults(line: string, number: number, count: number): string[] {
  const columns = line.split('\t')
  if (columns.length !== 10) return [`has ${columns.length} columns, not 10`]
  const [own, form = '', lemma = '', , xpos, feats = '', head = '', , deps, misc = ''] = columns
  const faults: string[] = []
  if (own !== String(number)) faults.push(`should have the number ${number}`)
  if (columns.some((column) => column === '' || column !== column.trim())) faults.push('has an empty or padded column')
  if (/\s/.test(form + lemma)) faults.push('has white space in its form or lemma')
  if (xpos !== '_' || deps !== '_') faults.push('has an XPOS or DEPS')
  if (!/^\d+$/.test(head) || Number(head) > count) faults.push(`has the head ${head}, which is not there`)
  if (misc !== '_' && misc !== 'SpaceAfter=No') faults.push(`has the MISC ${misc}`)
  if (feats !== '_' && !isFeatures(feats)) faults.push(`has features that are not written as they should be: ${feats}`)
  return faults
}

/** Whether features are pairs, each name once, in the order of the alphabet. */
function isFeatures(feats: string): boolean {
  const pairs = feats.split('|')
  const names = pairs.map((pair) => (pair.split('=')[0] ?? '').toLowerCase())
  return (
    pairs.every((pair) =>
      /^[A-Z][A-Za-z]*(?:\[[a-z]+\])?=[A-Z0-9][A-Za-z0-9]*(?:,[A-Z0-9][A-Za-z0-9]*)*$/.test(pair),
    ) && names.every((name, at) => at === 0 || name > (names[at - 1] ?? ''))
  )
}
