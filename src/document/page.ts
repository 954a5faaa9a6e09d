/** By which road a page came. */
type Road = 'file' | 'standard-input' | 'paste' | 'address' | 'feed' | 'archive'

/** What came from outside, as it came. `name` is the input's name as it was given; in an archive or NDJSON, name#number. */
export interface Page {
  readonly name: string
  readonly road: Road
  readonly bytes: Uint8Array
  /** Where it stood, after redirects, where that is known. */
  readonly address?: string
  /** The Content-Type that came with it. */
  readonly contentType?: string
  /** When it was fetched, an instant of ISO 8601. */
  readonly fetched?: string
}
