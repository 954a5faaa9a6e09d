import { attachmentFaults } from './checks/attachment.ts'
import type { CheckedSentence, SentenceFault } from './checks/checked-sentence.ts'
import { readBlock } from './checks/form.ts'
import { labelFaults } from './checks/labels.ts'
import { textFaults } from './checks/text.ts'
import { treeFaults } from './checks/tree.ts'
import { verbFaults } from './checks/verb-features.ts'

/** What a check of a treebank found. */
export interface TreebankCheck {
  readonly sentences: number
  readonly words: number
  /** Each with its sentence, its word and what is wrong: «it-012, 4 ucciso: stands in a cycle». */
  readonly faults: readonly string[]
}

const checks: readonly ((sentence: CheckedSentence) => SentenceFault[])[] = [
  textFaults,
  treeFaults,
  labelFaults,
  attachmentFaults,
  verbFaults,
]

/**
 * Holds a CoNLL-U file of our own treebank to its rules: well-formed lines, a text that agrees with the forms, a tree
 * with one root, known labels that go together, punctuation that does not cross, and features of verbs that are there.
 */
export function checkTreebank(written: string): TreebankCheck {
  const blocks = written.replace(/\n+$/, '').split('\n\n')
  const ids = new Set<string>()
  const texts = new Set<string>()
  const faults: string[] = []
  let words = 0
  for (const block of blocks) {
    const { id, sentence, faults: own } = readBlock(block)
    const found = [...own, ...(sentence === undefined ? [] : checks.flatMap((check) => check(sentence)))]
    if (ids.has(id)) found.push({ word: '', fault: 'its sent_id is there twice' })
    if (sentence !== undefined && texts.has(sentence.text)) found.push({ word: '', fault: 'its text is there twice' })
    ids.add(id)
    if (sentence !== undefined) texts.add(sentence.text)
    words += sentence?.words.length ?? 0
    for (const { word, fault } of found) faults.push(`${id}${word === '' ? '' : `, ${word}`}: ${fault}`)
  }
  if (!written.endsWith('\n') || written.includes('\r')) faults.push('the file does not end its lines as it should')
  return { sentences: blocks.length, words, faults }
}
