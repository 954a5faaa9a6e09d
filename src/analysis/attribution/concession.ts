import { lowerAt, type Passage } from './passage.ts'

/** Whether the conjunction of a question opens a concession, for the word beside it: «anche se», "even if", « même si », «si bien». */
export function isConcession(passage: Passage, at: number): boolean {
  return (
    passage.lexicon.words.questionComplementisers.has(lowerAt(passage, at)) &&
    (passage.language.attributionWords.concessive.includes(lowerAt(passage, at - 1)) ||
      passage.language.attributionWords.concessiveBehind?.includes(lowerAt(passage, at + 1)) === true)
  )
}
