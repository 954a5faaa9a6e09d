import { type CheckedSentence, type CheckedWord, faultAt, headOf, type SentenceFault } from './checked-sentence.ts'

/** Faults of the tree: one root, which alone has the relation root; no cycle; no punctuation mark whose arc crosses. */
export function treeFaults(sentence: CheckedSentence): SentenceFault[] {
  const { words } = sentence
  const faults: SentenceFault[] = []
  const roots = words.filter(({ head }) => head === 0)
  if (roots.length !== 1) faults.push({ word: '', fault: `has ${roots.length} roots` })
  for (const word of words) {
    if ((word.head === 0) !== (word.deprel === 'root')) faults.push(faultAt(word, 'the root alone is root'))
    if (isInCycle(sentence, word)) faults.push(faultAt(word, 'stands in a cycle'))
  }
  if (faults.length > 0) return faults
  return words
    .filter((word) => word.deprel === 'punct' && crosses(sentence, word))
    .map((word) => faultAt(word, 'its arc crosses others'))
}

function isInCycle(sentence: CheckedSentence, word: CheckedWord): boolean {
  let above: CheckedWord | undefined = word
  for (let steps = 0; above !== undefined; steps++) {
    if (steps > sentence.words.length) return true
    above = headOf(sentence, above)
  }
  return false
}

/** Whether a word between a word and its head is no descendant of that head. */
function crosses(sentence: CheckedSentence, word: CheckedWord): boolean {
  const head = headOf(sentence, word)
  if (head === undefined) return false
  const [from, to] = [Math.min(word.number, head.number), Math.max(word.number, head.number)]
  return sentence.words.slice(from, to - 1).some((between) => {
    let above: CheckedWord | undefined = between
    while (above !== undefined && above !== head) above = headOf(sentence, above)
    return above !== head
  })
}
