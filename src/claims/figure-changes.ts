import type { Figure } from '../document/figure.ts'
import { holds, wordsOf } from '../document/span-arithmetic.ts'
import { append } from './append.ts'
import { dayBefore } from './days-apart.ts'
import { directionOfFigure } from './direction.ts'
import { countedUnder } from './facet.ts'
import type { Gathered } from './gather-claims.ts'
import type { PlacedChange } from './placed-change.ts'
import { compareDates } from './report-order.ts'
import type { Told } from './told-statements.ts'
import { wordingOf } from './wording.ts'

/** A figure that a statement gives, and the claim of that statement. */
interface Count {
  readonly claim: string
  readonly by: Told
  readonly figure: Figure
}

/**
 * Where an origin came to give another figure for the same thing on a later day. Surely the same thing is what is counted
 * by one noun in a sentence that is the same but for its figures: «i morti sono 33», «i morti sono 31».
 */
export function figureChanges(claims: readonly Gathered[]): PlacedChange[] {
  const claimOf = claimsOfFigures(claims)
  const all = claims.flatMap(({ id: claim, told }) =>
    told.flatMap((by) =>
      by.saying.best.figures.flatMap((figure) =>
        figure.counted === null
          ? []
          : { claim: claimOf.get(by)?.get(figure) ?? claim, by, figure, what: countedBy(by, figure) },
      ),
    ),
  )
  const varying = variesAmong(all)
  // Asked once for all figures of a statement: a long quotation has thousands.
  const words = new Map<Told, string>()
  const counts = new Map<string, Count[]>()
  for (const { what, ...count } of all) {
    // What is always the same, or told on one day, is nowhere counted otherwise on a later one, in whatever words.
    if (!varying.has(what)) continue
    const known = words.get(count.by) ?? withoutFigures(count.by).join(' ')
    words.set(count.by, known)
    append(counts, `${what} ${known}`, count)
  }
  return [...counts.values()].flatMap(changesIn)
}

/** Of what is counted, that of which several figures are given, and on several days. */
function variesAmong(all: readonly { what: string; figure: Figure; by: Told }[]): ReadonlySet<string> {
  const first = new Map<string, { bounds: string; day: string; figures: boolean; days: boolean }>()
  for (const { what, figure, by } of all) {
    const bounds = boundsOf(figure)
    const day = by.statement.at?.slice(0, 'YYYY-MM-DD'.length) ?? ''
    const known = first.get(what)
    if (known === undefined) first.set(what, { bounds, day, figures: false, days: false })
    else {
      known.figures ||= bounds !== known.bounds
      known.days ||= day !== known.day
    }
  }
  return new Set([...first].flatMap(([what, { figures, days }]) => (figures && days ? what : [])))
}

/** What gives several figures stands under a claim of each: for a figure the one that is of it, where there is one. */
function claimsOfFigures(claims: readonly Gathered[]): ReadonlyMap<Told, ReadonlyMap<Figure, string>> {
  const found = new Map<Told, Map<Figure, string>>()
  for (const { id, facet, told } of claims) {
    const of = facet.count === null ? null : countedUnder(facet.count)
    if (of === null) continue
    for (const by of told)
      for (const count of by.sense.counts)
        if (countedUnder(count) === of) found.set(by, (found.get(by) ?? new Map()).set(count.figure, id))
  }
  return found
}

/** Who counts what. */
function countedBy(by: Told, { counted, unit }: Figure): string {
  const { origin, act } = by.statement
  return JSON.stringify([origin, act === 'deny', by.member.reading.report.language, counted, unit])
}

/** The stems of a statement, its figures left out with the words that bound them: «fino a 60». */
function withoutFigures({ saying: { best }, member }: Told): readonly string[] {
  const { text, language } = member.reading.report
  const [start, end] = best.place.span
  const figures = best.figures.map(({ span }) => span).filter((span) => holds([start, end], span))
  const inOrder = figures.sort((a, b) => a[0] - b[0])
  const between = [...inOrder.map(([from]) => from), end].map((to, i) => {
    const from = inOrder[i - 1]?.[1] ?? start
    return text.slice(from, Math.max(from, to))
  })
  return wordingOf(between.join(' '), language).stems
}

/** A figure that the origin gave before, and that some report still gives, is no further change. */
function changesIn(counts: readonly Count[]): PlacedChange[] {
  const given = new Set<string>()
  let last: Count | undefined
  return [...counts]
    .sort((one, other) => compareDates(one.by.statement.at, other.by.statement.at))
    .flatMap((count) => {
      const before = last
      const bounds = boundsOf(count.figure)
      if (given.has(bounds)) return []
      given.add(bounds)
      last = count
      if (before === undefined || !dayBefore(before.by, count.by)) return []
      const { by, claim } = count
      const change = { at: by.givenAt, report: by.member.id, kind: 'figure', claim } as const
      const direction = directionOfFigure(before.figure, count.figure)
      const way = direction === undefined ? {} : { direction }
      return [{ by, change: { ...change, before: inWords(before), after: inWords(count), ...way } }]
    })
}

function boundsOf({ low, high }: Figure): string {
  return `${low} ${high}`
}

/** As the report gives it, and what it counts: "fino a 60 (ferito)". */
function inWords({ by, figure }: Count): string {
  return `${wordsOf(by.member.reading.report.text, figure.span)} (${figure.counted})`
}
