/** A figure's bounds and what it counts, as readings and claims both have them. */
interface Bounds {
  readonly low: number | null
  readonly high: number | null
  readonly approximate: boolean
  readonly unit: string | null
  readonly counted: string | null
}

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })

/** «fino a 12.000 soldati» → "at most 12,000 (soldato)": bounds, unit, and the lemma of what is counted. */
export function figureInWords({ low, high, approximate, unit, counted }: Bounds): string {
  const money = unit === null || unit === '%' ? '' : `${unit} `
  const percent = unit === '%' ? '%' : ''
  const said = (value: number) => `${money}${numbers.format(value)}${percent}`
  const about = approximate ? 'about ' : ''
  return about + bounded(low, high, said) + (counted === null ? '' : ` (${counted})`)
}

function bounded(low: number | null, high: number | null, said: (value: number) => string): string {
  if (low === null) return high === null ? 'a number' : `at most ${said(high)}`
  if (high === null) return `at least ${said(low)}`
  return low === high ? said(low) : `${said(low)} to ${said(high)}`
}
