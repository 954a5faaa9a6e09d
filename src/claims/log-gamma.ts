/** From here on the series is right to ten places. */
const largeEnough = 7

/** The logarithm of the gamma function for a number above nought: Stirling's series, for small numbers by way of larger ones. */
export function logGamma(number: number): number {
  let product = 1
  let x = number
  for (; x < largeEnough; x++) product *= x
  const inverse = 1 / (x * x)
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - Math.log(product)
}
