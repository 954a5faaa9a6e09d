/** What became of all records of an archive. The counts add up to the number of records. */
export interface Account {
  readonly input: string
  readonly records: number
  /** Handed on to be read. */
  readonly pages: number
  /** By the reason in words. */
  readonly passed: ReadonlyMap<string, number>
  readonly damaged: number
}
