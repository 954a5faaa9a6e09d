import { german } from './de/language.ts'
import { spanish } from './es/language.ts'
import { french } from './fr/language.ts'
import type { Language } from './language.ts'
import { languages } from './languages.ts'

/**
 * Every language whose words we know, by its code: those that are read, and those in which who says what is not looked for
 * yet. The trees of sentences can be read in all of them for which there are weights. It is a file of its own so that what
 * only reads reports need not load the words of the others.
 */
export const knownLanguages: ReadonlyMap<string, Language> = new Map([
  ...languages,
  ...[french, spanish, german].map((each) => [each.code, each] as const),
])
