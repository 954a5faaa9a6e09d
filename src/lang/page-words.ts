/**
 * The words by which pages in a language say when a report was published and who wrote it, or that there is none. In lower case, without a colon.
 * All languages are tried on every page, since the language of a page is not known before it is read.
 */
export interface PageWords {
  /** Before the names in a byline: "by", «a cura di». */
  readonly by: readonly string[]
  /** Between the names in a byline: "and". */
  readonly and: readonly string[]
  /** What follows a name and says what somebody is: "staff writer", «inviato». */
  readonly roles: readonly string[]
  /** Words that no person's name has: "newsroom", «redazione». */
  readonly notPeople: readonly string[]
  /** Before or behind the date of publication. */
  readonly published: readonly string[]
  /** Before the date of a later change. */
  readonly modified: readonly string[]
  /** In the title of a page that tells that another is not there: "page not found". */
  readonly notFound: readonly string[]
}
