/** What somebody filled into the search, as it came; nothing in it need make sense. */
export interface SearchFields {
  readonly words: string
  readonly language: string
  readonly source: string
  readonly since: string
}
