/**
 * The places of numbers that stand in rising order, as many as can be (patience sorting): what is left out is the least
 * that must be moved to put the rest in order.
 */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  /** The place of the smallest number that ends a rise of each length. */
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [place, number] of numbers.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? ends[low - 1] : undefined)
    ends[low] = place
  }
  const rise = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = before[place]) rise.add(place)
  return rise
}
