/**
 * The tag of a word that may be a conjunction or a relative pronoun («que», «che», "that") while its sentence is tagged: the
 * words beside it seldom tell which, and a wrong guess would mislead the parser. Its place in the tree decides.
 */
export const undecidedTag = 'UNDECIDED'

/** The numbers of the tags and relations by which undecided words are settled; of a tag that the weights do not have, -1. */
export interface Undecided {
  readonly tag: number
  readonly conjunction: number
  readonly pronoun: number
  /** By number of relation: 1 where a conjunction has it, 0 where a pronoun has. */
  readonly ofConjunctions: Uint8Array
}

const conjunctions = new Set(['mark', 'fixed', 'case', 'cc', 'advmod'])

/** What settles the undecided words of a language with these tags and relations. */
export function undecidedWords(tags: readonly string[], relationNames: readonly string[]): Undecided {
  return {
    tag: tags.indexOf(undecidedTag),
    conjunction: tags.indexOf('SCONJ'),
    pronoun: tags.indexOf('PRON.Rel'),
    ofConjunctions: Uint8Array.from(relationNames, (name) => (conjunctions.has(name.split(':')[0] ?? '') ? 1 : 0)),
  }
}

/** The tag of a word once its relation is known. */
export function settledTag(tag: number, relation: number, words: Undecided): number {
  if (tag !== words.tag) return tag
  return words.ofConjunctions[relation] ? words.conjunction : words.pronoun
}
