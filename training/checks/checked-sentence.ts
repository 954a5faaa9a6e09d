/** One word of a sentence that is checked: all columns of CoNLL-U that our treebank fills. */
export interface CheckedWord {
  /** From 1. */
  readonly number: number
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: string
  readonly head: number
  readonly deprel: string
  readonly misc: string
}

/** A sentence that is checked; `words` are well-formed: numbered from 1, with heads that are there. */
export interface CheckedSentence {
  readonly id: string
  readonly text: string
  readonly words: readonly CheckedWord[]
}

/** Something that is wrong in a sentence: at which word («8 beugen»; empty where no word is to blame), and what. */
export interface SentenceFault {
  readonly word: string
  readonly fault: string
}

/** A fault at a word. */
export function faultAt({ number, form }: CheckedWord, fault: string): SentenceFault {
  return { word: `${number} ${form}`, fault }
}

/** The head of a word; undefined for the root. */
export function headOf({ words }: CheckedSentence, { head }: CheckedWord): CheckedWord | undefined {
  return words[head - 1]
}
