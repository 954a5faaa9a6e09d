import type { Attribution } from '../../document/attribution.ts'
import type { Reading } from '../../document/reading.ts'
import type { Span } from '../../document/span.ts'
import type { Voice } from '../../document/voice.ts'

/** A statement as the report page shows it, with the number a reader finds it by and where its words begin. */
export type ReportStatement =
  | {
      readonly kind: 'attribution'
      readonly number: string
      readonly begins: number
      readonly attribution: Attribution
    }
  | { readonly kind: 'voice'; readonly number: string; readonly begins: number; readonly voice: Voice }

/** A role that a stretch of the report's text has, and for which statement. */
export interface ReportMark {
  readonly span: Span
  readonly role: 'source' | 'cue' | 'content' | 'voice' | 'figure' | 'place'
  /** The statement's id; null for figures and for the place a reader came for. */
  readonly statement: string | null
  /** Whether the attribution stands within the content of another. */
  readonly nested: boolean
}

/** The statements of a reading in the order of the text: attributions 1, 2, 3 …; the outlet's own with its letter. */
export function statementsOf(reading: Reading, voiceLetter: string): ReportStatement[] {
  const attributions = reading.attributions
    .map((attribution) => ({ attribution, begins: beginOf(attribution) }))
    .sort((a, b) => a.begins - b.begins)
    .map(({ attribution, begins }, index) => ({
      kind: 'attribution' as const,
      number: String(index + 1),
      begins,
      attribution,
    }))
  const voices = [...reading.voice]
    .sort((a, b) => a.span[0] - b.span[0])
    .map((voice, index) => ({
      kind: 'voice' as const,
      number: `${voiceLetter}${index + 1}`,
      begins: voice.span[0],
      voice,
    }))
  return [...attributions, ...voices]
}

/** Everything that is marked in the text of a reading, and the place a reader came for. */
export function marksOf(reading: Reading, place: Span | null): ReportMark[] {
  const roles = (['source', 'cue', 'content'] as const).flatMap((role) =>
    reading.attributions.flatMap((attribution) =>
      attribution[role].map((span) => ({
        span,
        role,
        statement: attribution.id,
        nested: attribution.nestedIn !== null,
      })),
    ),
  )
  return [
    ...roles,
    ...reading.voice.map(({ id, span }) => ({ span, role: 'voice' as const, statement: id, nested: false })),
    ...reading.figures.map(({ span }) => ({ span, role: 'figure' as const, statement: null, nested: false })),
    ...(place === null ? [] : [{ span: place, role: 'place' as const, statement: null, nested: false }]),
  ]
}

/** Where a reader looks for it: at what is said, else at the words that report it. */
function beginOf({ content, cue }: Attribution): number {
  return (content[0] ?? cue[0] ?? [0])[0]
}
