import type { Range } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { wordsBefore } from './words-before.ts'

/** «…, | al tiempo que | pidió …»: where such a conjunction begins that ends right before a token; null where none does. */
export function alongsideBefore(passage: Passage, at: number): number | null {
  return wordsBefore(passage, passage.language.attributionWords.alongside ?? [], at)
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
