/** Stands for the moment when enough was waited for. */
const late = Symbol('late')

/**
 * Items in groups of `most` at most, in their order: for work that costs less where several are done together. What has
 * come is given on as soon as the first of it is so many milliseconds old, whatever else is to come.
 */
export async function* gathered<Item>(
  items: AsyncGenerator<Item>,
  most: number,
  milliseconds: number,
): AsyncGenerator<readonly Item[]> {
  let next = items.next()
  try {
    for (;;) {
      const first = await next
      if (first.done) return
      const group = [first.value]
      const until = performance.now() + milliseconds
      next = items.next()
      // What goes wrong is told when it is its turn, and not as a promise that nobody waited for.
      next.catch(() => {})
      let end = false
      while (group.length < most && !end) {
        const more = await within(next, until - performance.now())
        if (more === late || more.done) end = true
        else {
          group.push(more.value)
          next = items.next()
          next.catch(() => {})
        }
      }
      yield group
    }
  } finally {
    await items.return(undefined)
  }
}

/** What a promise gives; `late` where it takes longer, or fails, which whoever asks it next is told. */
async function within<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | typeof late> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const waited = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), Math.max(0, milliseconds))
  })
  try {
    return await Promise.race([promise.catch((): typeof late => late), waited])
  } finally {
    clearTimeout(timer)
  }
}
