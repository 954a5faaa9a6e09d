import { type CheckedSentence, type CheckedWord, faultAt, headOf, type SentenceFault } from './checked-sentence.ts'

/** Function words are leaves, save for what is fixed to them or modifies or coordinates them. */
const functionRelation = /^(?:aux|cop|case|mark|det|cc)(?::|$)/
const belowFunctionWord = /^(?:fixed|punct|conj|cc|advmod|orphan)$/

const follows = /^(?:conj|flat|flat:name|flat:foreign|fixed|appos)$/
const ofNouns = /^(?:nmod|nmod:poss|nmod:desc|amod|acl:relcl|appos)$/
const subject = /^nsubj(?::pass)?$/
const neverHasSubject = /^(?:ADP|DET|PUNCT|CCONJ|SCONJ)$/
/** A clause with a verb at its head has a preposition only where it stands as a phrase would. */
const asPhrase = /^(?:acl|acl:relcl|advcl|obl|obl:agent|nmod|nmod:poss|amod)$/

/** Words that hang on what they cannot hang on. */
export function attachmentFaults(sentence: CheckedSentence): SentenceFault[] {
  return sentence.words.flatMap((word) => {
    const head = headOf(sentence, word)
    if (head === undefined) return []
    const faults = [
      ...faultsBelow(word, head),
      ...twinFaults(sentence, word, head),
      ...voiceFaults(sentence, word, head),
    ]
    return faults.map((fault) => faultAt(word, fault))
  })
}

function faultsBelow({ number, upos, deprel }: CheckedWord, head: CheckedWord): string[] {
  const faults: string[] = []
  const on = `${head.number} ${head.form}`
  if (functionRelation.test(head.deprel) && !belowFunctionWord.test(deprel) && upos !== 'ADV')
    faults.push(`hangs on ${on}, which is ${head.deprel}`)
  if (head.deprel === 'punct') faults.push(`hangs on ${on}, a punctuation mark`)
  if (subject.test(deprel) && neverHasSubject.test(head.upos)) faults.push(`is the subject of ${on}, a ${head.upos}`)
  if (ofNouns.test(deprel) && head.upos === 'VERB') faults.push(`is ${deprel} of ${on}, a VERB`)
  if (follows.test(deprel) && head.number > number) faults.push(`is ${deprel} and stands before its head ${on}`)
  if (deprel === 'case' && upos === 'ADP' && /^(?:VERB|AUX)$/.test(head.upos) && !asPhrase.test(head.deprel))
    faults.push(`is case of ${on}, a ${head.upos} that is ${head.deprel}`)
  return faults
}

/** A verb has one subject and one object. */
function twinFaults({ words }: CheckedSentence, word: CheckedWord, head: CheckedWord): string[] {
  const kind = subject.test(word.deprel) ? subject : word.deprel === 'obj' ? /^obj$/ : undefined
  if (kind === undefined) return []
  const twin = words.find((other) => other.number < word.number && other.head === word.head && kind.test(other.deprel))
  if (twin === undefined) return []
  return [`is a second ${word.deprel} of ${head.number} ${head.form}, after ${twin.number} ${twin.form}`]
}

/** The subject of a passive is nsubj:pass, and only that; a participle alone («Hospitals overwhelmed») may be a passive. */
function voiceFaults({ words }: CheckedSentence, { deprel }: CheckedWord, head: CheckedWord): string[] {
  if (!subject.test(deprel)) return []
  const around = words.filter((word) => word.head === head.number).map((word) => word.deprel)
  const isPassive = around.includes('aux:pass') || around.includes('expl:pass')
  const on = `${head.number} ${head.form}`
  if (deprel === 'nsubj') return around.includes('aux:pass') ? [`is nsubj of ${on}, a passive`] : []
  const mayBePassive = head.feats.includes('VerbForm=Part') && !around.includes('aux')
  return isPassive || mayBePassive ? [] : [`is nsubj:pass of ${on}, no passive`]
}
