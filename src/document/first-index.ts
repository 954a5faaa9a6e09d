/**
 * The first index of an ordered list at which something holds that holds of all after it, by halving; the length of the
 * list where it holds of none.
 */
export function firstIndex<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = list[middle]
    if (item !== undefined && holds(item)) high = middle
    else low = middle + 1
  }
  return low
}
