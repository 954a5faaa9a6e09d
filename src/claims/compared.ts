import type { Figure } from '../document/figure.ts'
import { dayNumber } from './days-apart.ts'
import type { Told } from './told-statements.ts'
import { takesBack } from './withdrawals.ts'

/** What is asked of a statement for every other that it is held against. */
export interface Compared {
  readonly language: string
  /** The day on which it was made, as a number; null where it is not known. */
  readonly day: number | null
  readonly takesBack: boolean
  /** The bounds of its figures, and all of them in one order. */
  readonly bounds: ReadonlySet<string>
  readonly allBounds: string
}

const known = new WeakMap<Told, Compared>()

/** What a statement is compared by, found once. */
export function comparedOf(told: Told): Compared {
  const before = known.get(told)
  if (before !== undefined) return before
  const bounds = boundsOf(told.saying.best.figures)
  const found = {
    language: told.member.reading.report.language,
    day: dayNumber(told.statement.at),
    takesBack: takesBack(told),
    bounds,
    allBounds: [...bounds].sort().join(),
  }
  known.set(told, found)
  return found
}

function boundsOf(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(figures.map(({ low, high, unit }) => `${low} ${high} ${unit}`))
}
