import type { Bound } from '../../lang/number-words.ts'

/** What a figure says of how many there are. */
export interface Extent {
  readonly low: number | null
  readonly high: number | null
  readonly approximate: boolean
}

/**
 * What a bound makes of a number. "More than 10" has the low end 10, as "at least 10" has: figures know no open ends.
 * A bound on what has only a low end of its own («fino a migliaia») takes that as its end.
 */
export function bounded({ low, high, approximate }: Extent, bound: Bound): Extent {
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { low: low ?? high, high: null, approximate }
    case 'at-most':
    case 'less-than':
      return { low: null, high: high ?? low, approximate }
    case 'about':
      return { low, high, approximate: true }
  }
}
