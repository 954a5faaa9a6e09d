/** A sentence of a made report, with what is said in it: «source | cue | content», spans of one role joined with « + ». */
export interface Told {
  readonly sentence: string
  readonly said: string
}

/** A report as in rows S1 to S4: what is possible, what media suggest, what a minister is led to confirm, what is heard. */
export interface PossibilityReport {
  readonly headline: string
  /** The minister's name. */
  readonly minister: string
  readonly stated: Told
  readonly suggested: Told
  /** A sentence of the outlet's own; it belongs to nobody in the report. */
  readonly ownVoice: string
  /** Whether the verb form of that sentence is enough to tell that the outlet has it from others. */
  readonly reportiveForm: boolean
  readonly confirmed: Told
  readonly heard: Told
}

/** A report as in rows S6 to S8: a secretary general, a service and its number, and an answer with more words after it. */
export interface AnswerReport {
  readonly headline: string
  /** The secretary general's name. */
  readonly secretary: string
  readonly affirmed: Told
  readonly counted: Told
  readonly countedAgain: Told
  readonly notConfirmed: Told
  readonly added: Told
}

/** Two made reports in one language, which together show what the rows do. */
export interface RowReports {
  readonly language: string
  readonly possibility: PossibilityReport
  readonly answer: AnswerReport
}
