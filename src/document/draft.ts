import type { Part } from './part.ts'
import type { Published } from './published.ts'

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
  /** What the page that the text was taken from tells of it; absent where only a text came. */
  readonly marked?: MarkedText
}

/** What a page's own marks and metadata tell of the text that was taken from it. */
interface MarkedText {
  /** All parts of the text, in its order, as the marks have them. */
  readonly parts: readonly Part[]
  /** How the draft's date is known. */
  readonly dateBasis: Published['basis']
  /** In words, why the page is no article (an index, a gallery, an error, a consent wall); nothing is read in it then. */
  readonly noArticle: string | null
  /** When the page says that it was last changed; `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a full instant. */
  readonly modified?: string | null
  /** Whether a feed gave no more of the report than its beginning, or a line about it. */
  readonly teaser?: boolean
  /** In words, to which page of another site a feed leads with this text, where that page was not read. */
  readonly elsewhere?: string
}
