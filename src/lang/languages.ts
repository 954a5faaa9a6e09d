import { german } from './de/language.ts'
import { english } from './en/language.ts'
import { spanish } from './es/language.ts'
import { french } from './fr/language.ts'
import { italian } from './it/language.ts'
import type { Language } from './language.ts'

/** Every language that can be read, by its code. Adding one is a folder beside these and a line here. */
export const languages: ReadonlyMap<string, Language> = new Map(
  [italian, english, french, spanish, german].map((each) => [each.code, each]),
)
