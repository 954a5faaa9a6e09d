import type { Change } from '../document/change.ts'
import type { Told } from './told-statements.ts'

/** A change with the statement that made it, for its place; null for an edit, which has none. */
export interface PlacedChange {
  readonly change: Change
  readonly by: Told | null
}
