import { lowerAt, type Passage } from './passage.ts'

/** The word for “as” right before a cue, be it with a weak pronoun for what is said: « comme | l'a dit X », «come ha detto X». */
export function asWordBefore(passage: Passage, cue: number): number | null {
  const { asWords } = passage.language.attributionWords
  if (asWords.includes(lowerAt(passage, cue - 1))) return cue - 1
  const pronoun = passage.lexicon.words.cliticPronouns.has(lowerAt(passage, cue - 1))
  return pronoun && asWords.includes(lowerAt(passage, cue - 2)) ? cue - 2 : null
}
