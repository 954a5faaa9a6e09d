import type { Tie } from '../../document/claim.ts'

/** What the page of one story says. */
export interface StoryPageWords {
  readonly contents: string
  readonly backToStory: string
  readonly atIssue: string
  readonly overview: string
  readonly noClaims: string
  readonly question: string
  readonly claim: string
  readonly otherClaims: string
  readonly originsExplained: string
  readonly origins: string
  readonly promptedBy: string
  readonly standing: string
  readonly whoSaysSo: string
  readonly outletItself: (outlet: string) => string
  readonly unnamedOutlet: string
  readonly unnamedSource: string
  readonly via: string
  readonly reportedBy: string
  readonly figure: string
  readonly words: string
  readonly alsoSaid: (n: number) => string
  readonly variants: (n: number) => string
  readonly variantsExplained: string
  readonly differs: string
  readonly relations: string
  readonly thisClaim: string
  readonly because: string
  /** Before the figure that a claim is of, where its words have several, and in the place of a figure. */
  readonly ofWhich: string
  readonly besidesFigures: string
  readonly inQuestionWith: string
  readonly ties: Readonly<Record<Tie['also'][number], string>>
  readonly changes: string
  readonly noChanges: string
  readonly before: string
  readonly after: string
  /** Beside the origin that said it first, beside a further one, and beside whoever changed something. */
  readonly firstOrigin: string
  readonly alsoOrigin: string
  readonly changedBy: string
  readonly reports: string
  readonly copyOf: string
  readonly original: string
  readonly untitled: string
  readonly permalink: string
}
