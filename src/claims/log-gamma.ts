/** From here on the series is right to ten places. */
const largeEnough = 7
const logOfCircle = Math.log(2 * Math.PI) / 2

/**
 * The function between two numbers: read from a table and bent through the four entries nearest, right to nine places. A story asks for
 * it two hundred thousand times.
 */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly entriesAUnit: number
  readonly table: Float64Array
}

/** Towards nought the function is bent the more. Made when first asked for: most commands tell no story. */
let stretches: { readonly small: Stretch; readonly large: Stretch } | null = null

function stretch(from: number, to: number, entriesAUnit: number): Stretch {
  const length = (to - from) * entriesAUnit + 4
  const table = Float64Array.from({ length }, (_, entry) => calculated(from + (entry - 1) / entriesAUnit))
  return { from, to, entriesAUnit, table }
}

/** The logarithm of the gamma function for a number above nought. */
export function logGamma(number: number): number {
  stretches ??= { small: stretch(1 / 16, 1, 2048), large: stretch(1, 33, 128) }
  const { from, to, entriesAUnit, table } = number < 1 ? stretches.small : stretches.large
  if (number < from || number >= to) return calculated(number)
  const place = (number - from) * entriesAUnit
  const entry = Math.floor(place)
  const beyond = place - entry
  const before = table[entry] ?? 0
  const own = table[entry + 1] ?? 0
  const next = table[entry + 2] ?? 0
  const last = table[entry + 3] ?? 0
  // Newton's polynomial through the four, the first of which stands one before the number's own.
  const first = own - before
  const second = next - 2 * own + before
  const third = last - 3 * next + 3 * own - before
  const x = beyond + 1
  return before + x * (first + ((x - 1) / 2) * (second + ((x - 2) / 3) * third))
}

/** Stirling's series, for small numbers by way of larger ones. */
function calculated(number: number): number {
  let product = 1
  let x = number
  for (; x < largeEnough; x++) product *= x
  const inverse = 1 / (x * x)
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x
  const large = (x - 0.5) * Math.log(x) - x + logOfCircle + series
  return product === 1 ? large : large - Math.log(product)
}
