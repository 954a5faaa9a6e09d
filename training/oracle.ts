import { type Configuration, LEFT, RIGHT, SHIFT } from '../src/analysis/parse/configuration.ts'

/**
 * How many arcs of the right tree can no more be made after a transition (the dynamic oracle of the arc-hybrid system;
 * Goldberg and Nivre 2013). The root is taken for a child of nothing below the stack.
 */
export function lostArcs(state: Configuration, transition: number, heads: Int32Array): number {
  const { stack, depth, next, size } = state
  const top = stack[depth - 1] ?? 0
  let lost = 0
  if (transition === SHIFT) {
    const head = heads[next] ?? 0
    if (head === 0 && depth > 0) lost++
    for (let at = 0; at < depth; at++) {
      const word = stack[at] ?? 0
      if (heads[word] === next) lost++
      if (at < depth - 1 && word === head) lost++
    }
    return lost
  }
  const head = heads[top] ?? 0
  if (transition === LEFT) {
    // With a word below it the root was lost before.
    if ((head === 0 && depth === 1) || (depth > 1 && head === stack[depth - 2])) lost++
    if (head > next) lost++
  } else if (transition === RIGHT && head >= next) lost++
  for (let word = next; word <= size; word++) if (heads[word] === top) lost++
  return lost
}
