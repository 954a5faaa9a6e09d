/** What a language calls states and their governments, all in lower case, by ISO 3166-1 code. */
export interface Countries {
  /**
   * The names of each state, the usual one first, its capitals and its demonyms; those of a kind are joined with «|». A space
   * stands behind the apostrophe of an elision, as the text is cut there.
   */
  readonly states: Readonly<
    Record<string, { readonly names: string; readonly capitals: string; readonly demonyms: string }>
  >
  /** Names by which a government is meant: «cremlino». */
  readonly governments: Readonly<Record<string, string>>
  /** What a demonym that ends so makes of its ending besides. The first that fits counts. */
  readonly demonymEndings: readonly (readonly [ending: string, forms: readonly string[]])[]
}
