import type { Wording } from './wording.ts'

/** How much of a wording stands in another, from 0 to 1. */
export function containment(part: Wording, whole: Wording): number {
  return part.stemSet.size === 0 ? 0 : shared(part.stemSet, whole.stemSet) / part.stemSet.size
}

/** The same, or 0 where it is less than this: two sentences that have nothing to do with each other are told apart by a few words. */
export function containmentFrom(atLeast: number, part: Wording, whole: Wording): number {
  const { size } = part.stemSet
  let left = size
  for (const stem of part.stemSet) {
    if (whole.stemSet.has(stem)) continue
    left--
    if (left / size < atLeast) return 0
  }
  return size === 0 ? 0 : left / size
}

/** Whether so much of two wordings together stands in both, found out as soon as it can be. */
export function resembles(atLeast: number, one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
  const both = one.size + other.size
  let left = smaller.size
  if (left === 0 || left / (both - left) < atLeast) return false
  for (const stem of smaller) {
    if (larger.has(stem)) continue
    left--
    if (left / (both - left) < atLeast) return false
  }
  return true
}

/** How much of two wordings together stands in both, from 0 to 1. */
export function resemblance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = shared(one, other)
  return both === 0 ? 0 : both / (one.size + other.size - both)
}

/** So much of the wording of a copied statement is the original's. */
const copiedWording = 0.8

/** Whether a copy gives a statement's words again: to the letter, or nearly all of them. */
export function givenAgain(one: Wording, other: Wording): boolean {
  return one.key === other.key || resembles(copiedWording, one.stemSet, other.stemSet)
}

/** Whether the stems that two wordings share come in the same order, but for one in five: who does what to whom. */
export function sameOrder(one: Wording, other: Wording): boolean {
  const a = one.stems.filter((stem) => other.stemSet.has(stem))
  const b = other.stems.filter((stem) => one.stemSet.has(stem))
  return longestCommonSequence(a, b) >= Math.max(a.length, b.length) * 0.8
}

/** Whether two sets have anything in common. */
export function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
  for (const stem of smaller) if (larger.has(stem)) return true
  return false
}

/** Whether each of two wordings has one that the other has not: a word was put in another's place. */
export function exchanged(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false
  const both = shared(one, other)
  return both < one.size && both < other.size
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
  let count = 0
  for (const stem of smaller) if (larger.has(stem)) count++
  return count
}

function longestCommonSequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const stem of a) {
    const next = [0]
    b.forEach((other, j) => {
      next.push(stem === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    })
    row = next
  }
  return row[b.length] ?? 0
}
