/** A report's text with what was given about it, before anything is read in it. What was not given is null. */
export interface Draft {
  /** The input's name as given; in NDJSON, name#number. */
  readonly input: string
  readonly id: string | null
  readonly url: string | null
  readonly outlet: string | null
  /** The title, where it was given apart from the text. */
  readonly headline: string | null
  readonly byline: string | null
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a full instant. */
  readonly date: string | null
  /** A BCP 47 primary tag. */
  readonly language: string | null
  readonly text: string
}
