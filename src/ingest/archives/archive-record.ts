/** A record of a WARC file (ISO 28500), with its header. */
export interface ArchiveRecord {
  readonly kind: 'record'
  /** Counted from 1 over all records of the archive, damaged ones too. */
  readonly number: number
  /** Where it begins in the file, in bytes; of a packed one, where its packed stretch begins. */
  readonly at: number
  /** The fields of its header by their names in lower case. */
  readonly fields: ReadonlyMap<string, string>
  /** Null where it is too long to be held. */
  readonly block: Uint8Array | null
}

/** A stretch of an archive in which a record should be, or goes on, and is not. */
export interface DamagedRecord {
  readonly kind: 'damaged'
  readonly number: number
  readonly at: number
  /** In words: what is wrong. */
  readonly reason: string
}
