import { type CheckedSentence, type CheckedWord, faultAt, type SentenceFault } from './checked-sentence.ts'

const partsOfSpeech = setOf('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X')

const relations = setOf(`
  nsubj nsubj:pass csubj csubj:pass obj iobj obl obl:agent ccomp xcomp advcl acl acl:relcl nmod nmod:poss nmod:desc amod
  advmod nummod appos det det:poss case mark cc conj punct aux aux:pass cop expl expl:pass expl:impers expl:pv expl:subj
  flat flat:name flat:foreign compound compound:prt fixed parataxis vocative dislocated discourse orphan dep root`)

/** The parts of speech that a word with this relation may have; relations that are not here go with any. */
const fitting: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    punct: 'PUNCT',
    aux: 'AUX',
    'aux:pass': 'AUX',
    cop: 'AUX PRON',
    det: 'DET PRON NUM',
    'det:poss': 'DET PRON',
    cc: 'CCONJ ADV SCONJ ADP PUNCT SYM NOUN DET',
    nummod: 'NUM NOUN ADJ DET SYM',
    advmod: 'ADV PART ADJ NUM INTJ CCONJ SCONJ ADP NOUN DET PRON X',
    case: 'ADP ADV PART SCONJ ADJ NOUN VERB PRON CCONJ',
    mark: 'SCONJ ADP PART ADV ADJ NOUN PRON CCONJ VERB X',
    'flat:name': 'PROPN NOUN ADP X ADJ NUM DET PUNCT CCONJ',
    'compound:prt': 'ADP ADV ADJ NOUN',
    amod: 'ADJ VERB NUM DET ADV NOUN PROPN X',
  }).map(([relation, written]) => [relation, setOf(written)]),
)

const ofAuxiliaries =
  /^(?:aux|aux:pass|cop|root|conj|ccomp|advcl|acl|acl:relcl|csubj|csubj:pass|xcomp|parataxis|fixed|orphan)$/

/** Parts of speech and relations that are not known, or do not go together. */
export function labelFaults({ words }: CheckedSentence): SentenceFault[] {
  return words.flatMap((word) => labelsOf(word).map((fault) => faultAt(word, fault)))
}

function labelsOf({ upos, deprel }: CheckedWord): string[] {
  const faults: string[] = []
  if (!partsOfSpeech.has(upos)) faults.push(`there is no part of speech ${upos}`)
  if (!relations.has(deprel)) faults.push(`there is no relation ${deprel} in this treebank`)
  const goesWith = fitting.get(deprel)
  if (goesWith !== undefined && !goesWith.has(upos)) faults.push(`${upos} cannot be ${deprel}`)
  if (upos === 'PUNCT' && deprel !== 'punct' && deprel !== 'root') faults.push(`PUNCT cannot be ${deprel}`)
  if (upos === 'AUX' && !ofAuxiliaries.test(deprel)) faults.push(`AUX cannot be ${deprel}`)
  return faults
}

function setOf(written: string): ReadonlySet<string> {
  return new Set(written.trim().split(/\s+/))
}
