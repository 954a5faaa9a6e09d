import type { Figure } from '../../document/figure.ts'
import type { Reading } from '../../document/reading.ts'
import type { Span } from '../../document/span.ts'
import { overlap } from '../../document/span-arithmetic.ts'

/** Of the shorter of two stretches so much must lie in the other before they are taken to be of one thing. */
const sharedAtLeast = 0.5

/**
 * The attribution, or sentence of the outlet's own, that some words of a reading are of: the one whose content covers them
 * most exactly; where they are of no content, the one whose cue and source do. Null where nothing is read there.
 */
export function factAt({ attributions, voice }: Reading, span: Span): string | null {
  return (
    likeliest(span, [
      ...attributions.map(({ id, content }) => ({ id, spans: content })),
      ...voice.map((each) => ({ id: each.id, spans: [each.span] })),
    ]) ??
    likeliest(
      span,
      attributions.map(({ id, cue, source }) => ({ id, spans: [...cue, ...source] })),
    )
  )
}

/** The figure that some words of a reading give: the one that covers them most exactly. Null where there is none. */
export function figureAt({ figures }: Reading, span: Span): string | null {
  const spansOf = (figure: Figure): Span[] =>
    figure.countedSpan === null || overlap(figure.span, figure.countedSpan)
      ? [figure.span]
      : [figure.span, figure.countedSpan]
  const inWords = figures.filter((figure) => overlap(figure.span, span))
  return likeliest(
    span,
    inWords.map((figure) => ({ id: figure.id, spans: spansOf(figure) })),
  )
}

/** How exactly some stretches cover another, from 0 to 1. */
export function coverage(span: Span, spans: readonly Span[]): number {
  const { shared, own } = measured(span, spans)
  return shared / (own + span[1] - span[0] - shared)
}

function likeliest(span: Span, facts: readonly { id: string; spans: readonly Span[] }[]): string | null {
  let best: string | null = null
  let highest = 0
  for (const { id, spans } of facts) {
    const { shared, own } = measured(span, spans)
    if (shared === 0 || shared < sharedAtLeast * Math.min(own, span[1] - span[0])) continue
    const covered = coverage(span, spans)
    if (covered > highest) {
      best = id
      highest = covered
    }
  }
  return best
}

function measured([start, end]: Span, spans: readonly Span[]): { shared: number; own: number } {
  let [shared, own] = [0, 0]
  for (const [from, to] of spans) {
    shared += Math.max(0, Math.min(end, to) - Math.max(start, from))
    own += to - from
  }
  return { shared, own }
}
