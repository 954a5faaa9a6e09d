import type { Change } from '../document/change.ts'
import type { Factuality } from '../document/factuality.ts'
import type { Figure } from '../document/figure.ts'

type Direction = NonNullable<Change['direction']>
type Bounds = Pick<Figure, 'low' | 'high'>

/**
 * Whether a figure was raised or lowered: "at least 17" after "12", "31" after "33". Undefined where its bounds do not tell:
 * "up to 60" after "more than 40" may be either.
 */
export function directionOfFigure(before: Bounds, after: Bounds): Direction | undefined {
  const way = compared(before.low, after.low) + compared(before.high, after.high)
  return way === 0 ? undefined : way > 0 ? 'raised' : 'lowered'
}

/** 1 where the later bound is higher, -1 where it is lower, 0 where it is the same or not given by both. */
function compared(before: number | null, after: number | null): number {
  return before === null || after === null ? 0 : Math.sign(after - before)
}

const degrees = ['U', 'PS', 'PR', 'CT']

/** Whether a certainty was raised or lowered. Undefined where it turned: certain that not after certain. */
export function directionOfCertainty(before: Factuality, after: Factuality): Direction | undefined {
  const [from, to] = [gradeOf(before), gradeOf(after)]
  const turned = from.side !== to.side && from.degree !== 0 && to.degree !== 0
  if (turned || from.degree === to.degree) return undefined
  return to.degree > from.degree ? 'raised' : 'lowered'
}

function gradeOf(factuality: Factuality): { readonly degree: number; readonly side: string } {
  return { degree: degrees.indexOf(factuality.slice(0, -1)), side: factuality.slice(-1) }
}
