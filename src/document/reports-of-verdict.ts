import type { Anchor, Verdict } from './judgement.ts'

/** The anchors of a verdict, in order; none where it is on whole reports. */
export function anchorsOf(verdict: Verdict): readonly Anchor[] {
  if ('anchor' in verdict) return [verdict.anchor]
  return 'anchors' in verdict ? verdict.anchors : []
}

/** The reports that a verdict is on, each once. */
export function reportsOf(verdict: Verdict): readonly string[] {
  const reports = anchorsOf(verdict).map(({ report }) => report)
  if (verdict.kind === 'copy') reports.push(verdict.report, verdict.of)
  if (verdict.kind === 'story') reports.push(verdict.report, ...(verdict.with === null ? [] : [verdict.with]))
  return [...new Set(reports)]
}
