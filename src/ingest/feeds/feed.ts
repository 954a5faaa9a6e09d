/** A feed as it was at one moment, whatever its format was. What it does not tell is null. */
export interface Feed {
  readonly title: string | null
  /** The language of all of it, a BCP 47 primary tag. */
  readonly language: string | null
  /** How long it asks readers to wait before they come again, in seconds. */
  readonly pause: number | null
  /** In the order in which the feed has them. */
  readonly items: readonly FeedItem[]
  /** Whether its end is missing: the item that was broken off is left out. */
  readonly cutShort: boolean
}

/** One item of a feed: a report, or what stands for one. */
export interface FeedItem {
  /** Its place in the feed, counted from 1. */
  readonly number: number
  readonly id: string | null
  /** Where the whole of it stands: an address of http or https. */
  readonly link: string | null
  /** In plain words. */
  readonly title: string | null
  /** As a report's date is written; an instant keeps the offset that the feed gives. */
  readonly published: string | null
  readonly updated: string | null
  readonly authors: readonly string[]
  /** Who published it first, where the feed gathers from several. */
  readonly outlet: string | null
  /** Its own language, a BCP 47 primary tag; the feed's may be another. */
  readonly language: string | null
  /** What it says, as HTML; empty where it says nothing but its title. */
  readonly html: string
  /** Whether that is only the beginning of the report, or about it. */
  readonly teaser: boolean
}
