import type { Act } from '../../document/attribution.ts'
import type { CopyDifference } from '../../document/story-copies.ts'

/** What the search says, on its own page and on the first. */
export interface SearchWords {
  readonly title: string
  readonly everywhere: string
  readonly words: string
  readonly wordsHint: string
  readonly language: string
  readonly anyLanguage: string
  readonly source: string
  readonly since: string
  readonly send: string
  readonly found: (n: number) => string
  readonly shown: (n: number) => string
  readonly nothing: string
  readonly whoSays: string
  readonly whoSaidTitle: string
  readonly saidFound: (n: number) => string
  readonly whoSaid: string
  readonly leftOut: (n: number) => string
}

/** What the register of sources and the page of one source say. */
export interface SourceWords {
  readonly register: string
  readonly registerExplained: string
  readonly none: string
  readonly source: string
  readonly explained: string
  readonly reach: (reports: string, stories: number) => string
  readonly acts: Readonly<Record<Act, (n: number) => string>>
  readonly deniedLater: (n: number) => string
  readonly takenBack: (n: number) => string
  readonly deniedBy: string
  readonly takenBackBy: string
  readonly grade: (letter: string, by: string) => string
}

/** What the pages of one claim, one question and the copies of a story say, and the story's page since a date. */
export interface StoryPartWords {
  readonly history: string
  readonly howItCame: string
  readonly bears: string
  readonly wholeStory: string
  readonly onlyQuestion: string
  readonly sinceLabel: string
  readonly sinceHint: string
  readonly sinceSend: string
  readonly sinceShown: (date: string, n: number) => string
  readonly undated: (n: number) => string
  readonly copies: string
  readonly copiesExplained: string
  readonly noCopies: string
  readonly firstGiven: string
  readonly sameWords: string
  readonly translated: string
  readonly headlines: string
  readonly differences: Readonly<Record<CopyDifference['kind'], string>>
  readonly inOriginal: string
  readonly inCopy: string
}
