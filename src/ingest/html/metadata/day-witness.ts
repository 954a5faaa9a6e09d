import type { Published } from '../../../document/published.ts'

/** Where on a page a day is told. Two witnesses of one kind are one voice. */
export type WitnessKind = 'linked' | 'meta' | 'marked' | 'seen' | 'address'

/** One place of a page that tells when the report was published or changed. */
export interface DayWitness {
  readonly kind: WitnessKind
  readonly tells: 'published' | 'modified'
  /** `YYYY-MM-DD` */
  readonly day: string
  /** The day or the instant. */
  readonly value: string
  /** The other day that 05/10/2018 may be. */
  readonly other?: string
  /** How far it is to be believed, 0 to 5. */
  readonly weight: number
}

/** How a report's date is known that a witness of this kind tells. */
export function basisOf(kind: WitnessKind): Published['basis'] {
  if (kind === 'address') return 'address'
  return kind === 'seen' ? 'text' : 'metadata'
}
