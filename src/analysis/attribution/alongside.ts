import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'

/** «…, | al tiempo que | pidió …»: where such a conjunction begins that ends right before a token; null where none does. */
export function alongsideBefore(passage: Passage, at: number): number | null {
  const { alongside = [] } = passage.language.attributionWords
  const found = alongside.find((words) => words.every((word, i) => lowerAt(passage, at - words.length + i) === word))
  return found === undefined ? null : at - found.length
}

/** «el alcalde | al tiempo que señaló»: where a phrase ends before such a conjunction. */
export function beforeAlongside(passage: Passage, { from, to }: Range): number {
  if (passage.language.attributionWords.alongside === undefined) return to
  for (let at = from + 3; at < to; at++) {
    const start = alongsideBefore(passage, at)
    if (start !== null && start > from) return start
  }
  return to
}
