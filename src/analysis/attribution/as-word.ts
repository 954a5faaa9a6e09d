import { lowerAt, type Passage } from './passage.ts'
import { wordsBefore } from './words-before.ts'

/** The word for “as” right before a cue, be it with a weak pronoun for what is said: « comme | l'a dit X », «tal y como ha dicho X». */
export function asWordBefore(passage: Passage, cue: number): number | null {
  const { asWords } = passage.language.attributionWords
  if (asWords.includes(lowerAt(passage, cue - 1))) return withLead(passage, cue - 1)
  const pronoun = passage.lexicon.words.cliticPronouns.has(lowerAt(passage, cue - 1))
  return pronoun && asWords.includes(lowerAt(passage, cue - 2)) ? withLead(passage, cue - 2) : null
}

/** «tal y | como»: from the words on that lead up to it. */
function withLead(passage: Passage, at: number): number {
  return wordsBefore(passage, passage.language.attributionWords.asLeads ?? [], at) ?? at
}
