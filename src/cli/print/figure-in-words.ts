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
  const said = (value: number) => withUnit(numbers.format(value), unit)
  const about = approximate ? 'about ' : ''
  return about + bounded(low, high, said) + (counted === null ? '' : ` (${counted})`)
}

function bounded(low: number | null, high: number | null, said: (value: number) => string): string {
  if (low === null) return high === null ? 'a number' : `at most ${said(high)}`
  if (high === null) return `at least ${said(low)}`
  return low === high ? said(low) : `${said(low)} to ${said(high)}`
}

/** Money stands before its number, as "EUR 30"; other units after it, as "30 km" and "30%". */
function withUnit(number: string, unit: string | null): string {
  if (unit === null) return number
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${number}`
  return unit === '%' ? `${number}%` : `${number} ${unit}`
}
