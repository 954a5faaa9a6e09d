/** From here on the series is right to ten places. */
const largeEnough = 7
const logOfCircle = Math.log(2 * Math.PI) / 2

/**
 * Between these the function is read from a table, right to nine places: a story asks for it two hundred thousand times. Below one,
 * where it is bent the more, the entries stand nearer to each other.
 */
const tableFrom = 1 / 16
const tableTo = 33
const entriesAUnit = 128
const entriesBelowOne = 2048
const coefficients = 4

/** Made when first asked for: most commands tell no story. */
let table: Float64Array | null = null

/** The logarithm of the gamma function for a number above nought. */
export function logGamma(number: number): number {
  if (number < tableFrom || number >= tableTo) return calculated(number)
  table ??= madeTable()
  const place = number < 1 ? number * entriesBelowOne : (number - 1) * entriesAUnit + entriesBelowOne
  const entry = place | 0
  const x = place - entry
  const at = entry * coefficients
  return (table[at] ?? 0) + x * ((table[at + 1] ?? 0) + x * ((table[at + 2] ?? 0) + x * (table[at + 3] ?? 0)))
}

/** The same of the first `count` of many numbers, put in their places: called for each, it would have to hand every number over. */
export function logGammas(numbers: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) numbers[i] = logGamma(numbers[i] ?? 1)
}

/** For each entry the polynomial of the third degree through itself, the one before and the two behind it. */
function madeTable(): Float64Array {
  const entries = entriesBelowOne + (tableTo - 1) * entriesAUnit
  const made = new Float64Array(entries * coefficients)
  for (let entry = tableFrom * entriesBelowOne; entry < entries; entry++) {
    const apart = 1 / (entry < entriesBelowOne ? entriesBelowOne : entriesAUnit)
    const number = entry < entriesBelowOne ? entry * apart : 1 + (entry - entriesBelowOne) * apart
    const own = calculated(number)
    const [before, next, last] = [
      calculated(number - apart),
      calculated(number + apart),
      calculated(number + 2 * apart),
    ]
    const second = next - 2 * own + before
    const third = last - 3 * next + 3 * own - before
    made.set([own, own - before + second / 2 - third / 6, second / 2, third / 6], entry * coefficients)
  }
  return made
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
