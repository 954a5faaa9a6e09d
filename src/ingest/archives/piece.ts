/** What comes of an archive when its packing is undone. Where something begins is counted in bytes of the file as it lies there. */
export type Piece = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | Seam | Damage

/** One packed stretch ended well, and another follows. */
export interface Seam {
  readonly kind: 'seam'
  /** Where the next stretch begins. */
  readonly next: number
  /** Whether it begins as a record does. */
  readonly record: boolean
}

/** What follows is no continuation of what came before. */
export interface Damage {
  readonly kind: 'damage'
  /** In words: what is wrong. */
  readonly reason: string
  /** Where what follows begins. */
  readonly next: number
}
