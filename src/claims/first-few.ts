/** The first few of a list in an order, as if all of it were put in that order, which costs more than is asked for. */
export function firstFew<Item>(
  list: ArrayLike<Item>,
  most: number,
  order: (one: Item, other: Item) => number,
): readonly Item[] {
  const few: Item[] = []
  for (let i = 0; i < list.length; i++) {
    const item = list[i]
    if (item === undefined) continue
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
