import type { Effect } from '../../document/judgement.ts'

/** What the desk says about corrections, and in the forms for them. */
export interface JudgementWords {
  readonly correct: string
  /** For whoever hears the link alone: which statement, which report. */
  readonly correctThat: (what: string) => string
  readonly corrections: string
  readonly correctedBy: (name: string, day: string) => string
  readonly takenBackBy: (name: string, day: string) => string
  readonly takeBack: string
  readonly seeCorrection: string
  readonly reportCorrected: string
  /** What a judgement does that is not in force. */
  readonly effects: Readonly<Record<Exclude<Effect, 'holds' | 'taken-back'>, string>>
  readonly verdicts: VerdictWords
  readonly statementTitle: string
  readonly reportTitle: string
  readonly explained: string
  readonly whatIsWrong: string
  readonly kinds: Readonly<Record<CorrectionKind, string>>
  readonly fields: Readonly<Record<CorrectionField, string>>
  readonly hints: {
    readonly speaker: string
    readonly figure: string
    readonly story: string
    readonly reason: string
  }
  readonly choose: string
  readonly enter: string
  readonly refused: string
  readonly needs: Readonly<Record<'kind' | 'name' | 'reason' | 'value', string>>
}

/** What the forms offer to put right. */
export type CorrectionKind =
  | 'speaker'
  | 'factuality'
  | 'figure'
  | 'origin'
  | 'no-statement'
  | 'same-claim'
  | 'other-claim'
  | 'same-question'
  | 'other-question'
  | 'copy'
  | 'no-copy'
  | 'story'
  | 'alone'

/** The fields of the forms, by what stands beside them. */
type CorrectionField =
  | 'speaker'
  | 'factuality'
  | 'figureWords'
  | 'low'
  | 'high'
  | 'approximate'
  | 'origin'
  | 'claim'
  | 'statement'
  | 'report'
  | 'story'
  | 'by'
  | 'reason'

/** What a verdict says of the words, or the report, that stand before it. */
interface VerdictWords {
  readonly saidBy: (name: string) => string
  readonly saidByUnnamed: string
  readonly noFigure: string
  readonly saidByNobody: string
  readonly onAuthorityOf: (name: string) => string
  readonly oneOrigin: string
  readonly twoOrigins: string
  readonly oneClaim: string
  readonly twoClaims: string
  readonly oneQuestion: string
  readonly twoQuestions: string
  readonly copyOf: string
  readonly noCopyOf: string
  readonly inStoryOf: string
  readonly inOwnStory: string
}
