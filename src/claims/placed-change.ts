import type { Change } from '../document/change.ts'
import type { Told } from './told-statements.ts'

/** A change with the statement that made it, for its place; null for an edit that is of no claim. */
export interface PlacedChange {
  readonly change: Change
  readonly by: Told | null
}
