/** From here on the series is right to ten places. */
const largeEnough = 7
const logOfCircle = Math.log(2 * Math.PI) / 2

/**
 * Between these the function is read from a table and bent through the four entries nearest, right to nine places: a story asks for it a
 * hundred thousand times.
 */
const tableFrom = 1
const tableTo = 33
const entriesAUnit = 128

/** Made when first asked for: most commands tell no story. */
let table: Float64Array | null = null

function calculatedTable(): Float64Array {
  return Float64Array.from({ length: (tableTo - tableFrom) * entriesAUnit + 4 }, (_, entry) =>
    calculated(tableFrom + (entry - 1) / entriesAUnit),
  )
}

/** The logarithm of the gamma function for a number above nought. */
export function logGamma(number: number): number {
  if (number < tableFrom || number >= tableTo) return calculated(number)
  table ??= calculatedTable()
  const place = (number - tableFrom) * entriesAUnit
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
