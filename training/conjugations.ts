import type { Conjugations } from '../src/lang/conjugation.ts'
import { conjugations as german } from '../src/lang/de/conjugations.ts'
import { conjugations as english } from '../src/lang/en/conjugations.ts'
import { conjugations as spanish } from '../src/lang/es/conjugations.ts'
import { conjugations as french } from '../src/lang/fr/conjugations.ts'
import { conjugations as italian } from '../src/lang/it/conjugations.ts'

const byLanguage: ReadonlyMap<string, Conjugations> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
])

/** How the verbs of a language are inflected, where we know. */
export function conjugationsOf(language: string): Conjugations | undefined {
  return byLanguage.get(language)
}
