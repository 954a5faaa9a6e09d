import type { Change } from '../../document/change.ts'
import type { Words } from './words.ts'

/** What kind of change it is, and which way a figure or a certainty went. */
export function changeKindInWords({ kind, direction }: Pick<Change, 'kind' | 'direction'>, words: Words): string {
  return direction !== undefined && (kind === 'figure' || kind === 'certainty' || kind === 'edit')
    ? words.directions[kind][direction]
    : words.changes[kind]
}
