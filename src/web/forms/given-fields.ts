/** The fields of the form for a report as they were filled in: an empty one is one that was not given. */
export interface GivenFields {
  readonly text: string
  readonly outlet: string
  readonly date: string
  readonly headline: string
  readonly url: string
  readonly language: string
}
