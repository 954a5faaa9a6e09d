import type { Claim } from '../document/claim.ts'
import type { Figure } from '../document/figure.ts'
import type { Gathered } from './gather-claims.ts'
import { compareDates } from './report-order.ts'
import { outletsOf } from './summary.ts'
import type { Told } from './told-statements.ts'

/**
 * A claim of the ledger from its statements, which come in order, under its question. `isOneOfSeveral`: whether another claim
 * began with the same statement.
 */
export function claimOf({ id, facet, told }: Gathered, question: string | null, isOneOfSeveral: boolean): Claim {
  return {
    id,
    question,
    proposition: told[0].saying.best.proposition,
    ...(isOneOfSeveral ? { ofFigure: facet.count === null ? null : boundsOf(facet.count.figure) } : {}),
    statements: told.map(({ statement }) => statement),
    origins: [...new Set(told.map(({ statement }) => statement.origin))],
    ...outletsOf(told.map(({ member }) => member)),
    figures: told.flatMap(({ statement, saying }) =>
      saying.best.figures.map((figure) => ({ statement: statement.id, ...boundsOf(figure) })),
    ),
    standing: standingOf(told),
  }
}

function boundsOf({ low, high, approximate, unit, counted }: Figure) {
  return { low, high, approximate, unit, counted }
}

/** The latest word of each origin: by when it was said, then by the order of the reports. */
function standingOf(told: readonly Told[]): Claim['standing'] {
  const latest = new Map<string, Told['statement']>()
  for (const { statement } of told) {
    const before = latest.get(statement.origin)
    const older = before !== undefined && statement.at !== null && compareDates(before.at, statement.at) > 0
    if (!older || before?.at === null) latest.set(statement.origin, statement)
  }
  return [...latest].map(([origin, { factuality, at, id }]) => ({ origin, factuality, at, statement: id }))
}
