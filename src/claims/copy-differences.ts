import type { Report } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import type { CopyDifference } from '../document/story-copies.ts'
import { joinedEdits } from './joined-edits.ts'
import { type AlignedLines, alignLines, type Line, linesOf } from './line-alignment.ts'
import { longestRise } from './longest-rise.ts'
import { wordEdits } from './word-edits.ts'

/**
 * In which passages a copy differs from its original: first which paragraphs belong together, in whatever order, then which
 * words of them. In the order of the copy, what was dropped where it would stand. Headlines and boilerplate are left out,
 * as are marks and capitals; the letters of a name are not.
 */
export function copyDifferences(original: Report, copy: Report): CopyDifference[] {
  const [before, after] = [linesOf(original), linesOf(copy)]
  const aligned = alignLines(before, after)
  const placed = [
    ...aligned.both.flatMap((lines) => editsOf(lines, original, copy)),
    ...movedOf(aligned.both, original, copy),
    ...aligned.copyOnly.map((line) => ({ at: line.start, difference: whole('added', copy, [line.start, line.end]) })),
    ...aligned.originalOnly.map((line) => ({
      at: endOfLineBefore(line, aligned.both),
      difference: whole('dropped', original, [line.start, line.end]),
    })),
  ]
  return placed.sort((a, b) => a.at - b.at).map(({ difference }) => difference)
}

/** A difference with the place in the copy by which it is ordered. */
interface Placed {
  readonly at: number
  readonly difference: CopyDifference
}

function whole(kind: 'added' | 'dropped', report: Report, span: Span): CopyDifference {
  const words = said(report, span)
  return kind === 'added' ? { kind, original: null, copy: words } : { kind, original: words, copy: null }
}

/** Where the paragraph that stood before a dropped one ends in the copy; 0 where none is left. */
function endOfLineBefore(dropped: Line, both: readonly AlignedLines[]): number {
  let [start, at] = [-1, 0]
  for (const { original, copy } of both)
    for (const line of original)
      if (line.start < dropped.start && line.start > start) [start, at] = [line.start, copy.at(-1)?.end ?? at]
  return at
}

/** Paragraphs that stand in another order: as few of them as explain it. */
function movedOf(both: readonly AlignedLines[], original: Report, copy: Report): Placed[] {
  const ordered = both.toSorted((a, b) => firstStart(a.original) - firstStart(b.original))
  const stayed = longestRise(ordered.map((lines) => firstStart(lines.copy)))
  return ordered.flatMap((lines, i) =>
    stayed.has(i)
      ? []
      : [
          {
            at: firstStart(lines.copy),
            difference: {
              kind: 'moved',
              original: stretchOf(lines.original, original),
              copy: stretchOf(lines.copy, copy),
            },
          },
        ],
  )
}

function firstStart(lines: readonly Line[]): number {
  return lines[0]?.start ?? 0
}

function stretchOf(lines: readonly Line[], report: Report): CopyDifference['copy'] {
  const [first, last] = [lines[0], lines.at(-1)]
  return first === undefined || last === undefined ? null : said(report, [first.start, last.end])
}

/** The words dropped, added and altered in paragraphs that belong together. */
function editsOf({ original, copy }: AlignedLines, from: Report, to: Report): Placed[] {
  const [before, after] = [original.flatMap(({ words }) => words), copy.flatMap(({ words }) => words)]
  const edits = wordEdits(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  )
  return joinedEdits(edits).flatMap((edit): Placed[] => {
    const dropped = stretches(before.slice(...edit.original))
    const added = stretches(after.slice(...edit.copy))
    const following = after[edit.copy[0]]
    const at = following?.start ?? after.at(-1)?.end ?? 0
    const [old, now] = [dropped[0], added[0]]
    if (old !== undefined && now !== undefined && dropped.length === 1 && added.length === 1)
      return [{ at, difference: { kind: 'altered', original: said(from, old), copy: said(to, now) } }]
    return [
      ...dropped.map((span) => ({ at, difference: whole('dropped', from, span) })),
      ...added.map((span) => ({ at: span[0], difference: whole('added', to, span) })),
    ]
  })
}

/** Words in their order as spans, one for each line in which they stand. */
function stretches(words: readonly Line['words'][number][]): [number, number][] {
  const spans: [number, number][] = []
  let line = -1
  for (const word of words) {
    const last = spans.at(-1)
    if (last !== undefined && word.line === line) last[1] = word.end
    else spans.push([word.start, word.end])
    line = word.line
  }
  return spans
}

function said({ text }: Report, span: Span): { span: Span; words: string } {
  return { span, words: wordsOf(text, span) }
}
