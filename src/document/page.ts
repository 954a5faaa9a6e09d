/** By which road a page came. */
export type Road = 'file' | 'standard-input' | 'paste'

/** What came from outside, as it came. `name` is the input's name as it was given. */
export interface Page {
  readonly name: string
  readonly road: Road
  readonly bytes: Uint8Array
}
