/** Something to be done, the more it is worth the sooner; of two as good the one that was put first. */
interface Waiting<Item> {
  readonly item: Item
  readonly worth: number
  readonly number: number
}

/** What waits to be done, the best first: a heap, so that putting and taking cost little however much waits. */
export function bestFirst<Item>(): { put(item: Item, worth: number): void; take(): Item | undefined } {
  const heap: Waiting<Item>[] = []
  let put = 0
  const before = (one: Waiting<Item>, other: Waiting<Item>) =>
    one.worth > other.worth || (one.worth === other.worth && one.number < other.number)
  const swapIfBefore = (lower: number, upper: number): boolean => {
    const [one, other] = [heap[lower], heap[upper]]
    if (one === undefined || other === undefined || !before(one, other)) return false
    heap[lower] = other
    heap[upper] = one
    return true
  }
  return {
    put(item, worth) {
      let at = heap.push({ item, worth, number: put++ }) - 1
      for (; at > 0 && swapIfBefore(at, (at - 1) >> 1); at = (at - 1) >> 1);
    },
    take() {
      const [first] = heap
      const last = heap.pop()
      if (first === undefined || last === undefined || heap.length === 0) return first?.item
      heap[0] = last
      for (let at = 0; ; ) {
        const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]]
        const child = left && right && before(right, left) ? 2 * at + 2 : 2 * at + 1
        if (!swapIfBefore(child, at)) return first.item
        at = child
      }
    },
  }
}
