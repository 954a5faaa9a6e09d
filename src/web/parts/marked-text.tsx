import type { Part } from '../../document/part.ts'
import type { Reading } from '../../document/reading.ts'
import type { Span } from '../../document/span.ts'
import { overlap } from '../../document/span-arithmetic.ts'
import { marksOf, type ReportMark, type ReportStatement } from '../shown/report-statements.ts'
import { type Segment, segmentsOf } from '../shown/segments.ts'
import type { Words } from '../words/words.ts'

interface MarkedTextProps {
  readonly reading: Reading
  readonly statements: readonly ReportStatement[]
  /** The stretch of the text to show. */
  readonly stretch: Span
  /** The place a reader came for, from a story's page. */
  readonly place: Span | null
  readonly words: Words
}

/**
 * The text of a report, or a stretch of it, to the letter, in its parts, with what was read in it marked. The words are only ever text; the
 * white space between parts is kept too, so that a copy of the whole is the report.
 */
export function MarkedText({ reading, statements, stretch, place, words }: MarkedTextProps) {
  const { text, language } = reading.report
  const parts = reading.report.parts.filter(({ start, end }) => overlap([start, end], stretch))
  const cuts = [...parts.flatMap(({ start, end }) => [start, end]), ...statements.map(({ begins }) => begins)]
  const segments = segmentsOf(stretch, marksOf(reading, place), cuts)
  const beginning = new Map<number, ReportStatement[]>()
  for (const statement of statements)
    beginning.set(statement.begins, [...(beginning.get(statement.begins) ?? []), statement])
  const stretches = stretchesOf(segments, parts)
  const placeStart = segments.find(({ marks }) => marks.some(({ role }) => role === 'place'))?.start
  const show = (segment: Segment<ReportMark>) => (
    <>
      {beginning.get(segment.start)?.map((statement) => (
        <NumberLink statement={statement} words={words} />
      ))}
      <MarkedWords segment={segment} text={text} anchor={segment.start === placeStart ? 'place' : undefined} />
    </>
  )
  return (
    <div class="report-text" lang={language}>
      {stretches.map(({ part, segments }) =>
        part === null ? (
          segments.map((segment) => text.slice(segment.start, segment.end))
        ) : (
          <PartShown part={part} words={words}>
            {segments.map(show)}
          </PartShown>
        ),
      )}
    </div>
  )
}

interface Stretch {
  /** Null between two parts. */
  readonly part: Part | null
  readonly segments: readonly Segment<ReportMark>[]
}

/** The segments of each part, and those between parts, in order. Both lists are in order and segments keep to parts. */
function stretchesOf(segments: readonly Segment<ReportMark>[], parts: readonly Part[]): readonly Stretch[] {
  const stretches: { part: Part | null; segments: Segment<ReportMark>[] }[] = []
  let next = 0
  for (const segment of segments) {
    while (next < parts.length && (parts[next]?.end ?? 0) <= segment.start) next++
    const candidate = parts[next]
    const part = candidate !== undefined && candidate.start <= segment.start ? candidate : null
    const last = stretches.at(-1)
    if (last !== undefined && last.part === part) last.segments.push(segment)
    else stretches.push({ part, segments: [segment] })
  }
  return stretches
}

function PartShown({
  part,
  words,
  children,
}: {
  readonly part: Part
  readonly words: Words
  readonly children: unknown[]
}) {
  const label =
    part.reason === undefined ? words.parts[part.kind] : `${words.parts[part.kind]}: ${words.reasons[part.reason]}`
  const Block = part.kind === 'quotation' || part.kind === 'embed' ? 'blockquote' : 'div'
  const body = part.kind === 'headline' || part.kind === 'crosshead' ? <h3>{children}</h3> : <p>{children}</p>
  return (
    <Block class={`part part-${part.kind}`}>
      {part.kind === 'paragraph' ? null : (
        <span class="part-label" lang={words.code} data-apart="">
          {label}
        </span>
      )}
      {body}
    </Block>
  )
}

function NumberLink({ statement, words }: { readonly statement: ReportStatement; readonly words: Words }) {
  const { kind, number } = statement
  return (
    <a
      class={`number ${kind}`}
      id={`words-${number}`}
      href={`#statement-${number}`}
      lang={words.code}
      aria-label={words.report.toStatement(number)}
      data-apart=""
    >
      {number}
    </a>
  )
}

interface MarkedWordsProps {
  readonly segment: Segment<ReportMark>
  readonly text: string
  readonly anchor: string | undefined
}

function MarkedWords({ segment, text, anchor }: MarkedWordsProps) {
  const spoken = text.slice(segment.start, segment.end)
  const classes = new Set(segment.marks.map(({ role, nested }) => (nested ? `nested-${role}` : role)))
  if (classes.size === 0) return <>{spoken}</>
  const statements = segment.marks.map(({ statement }) => statement).filter((id) => id !== null)
  return (
    <span class={[...classes].join(' ')} data-statements={[...new Set(statements)].join(' ') || undefined} id={anchor}>
      {spoken}
    </span>
  )
}
