/** The first few of a list in an order, as if all of it were put in that order, which costs more than is asked for. */
export function firstFew<Item>(
  list: Iterable<Item>,
  most: number,
  order: (one: Item, other: Item) => number,
): readonly Item[] {
  const few: Item[] = []
  for (const item of list) {
    let place = few.length
    for (; place > 0; place--) {
      const before = few[place - 1]
      if (before === undefined || order(before, item) <= 0) break
      if (place < most) few[place] = before
    }
    if (place < most) few[place] = item
  }
  return few
}
