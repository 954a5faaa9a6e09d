import { german } from './de/language.ts'
import { english } from './en/language.ts'
import { spanish } from './es/language.ts'
import { french } from './fr/language.ts'
import { italian } from './it/language.ts'
import type { Language } from './language.ts'

/** Every language that can be read, by its code. Adding one is a folder beside these and a line here. */
export const languages: ReadonlyMap<string, Language> = byCode([italian, english])

/**
 * Every language whose words we know, by its code: those above, and those in which who says what is not looked for yet.
 * The trees of sentences can be read in all of them for which there are weights.
 */
export const knownLanguages: ReadonlyMap<string, Language> = byCode([italian, english, french, spanish, german])

function byCode(all: readonly Language[]): ReadonlyMap<string, Language> {
  return new Map(all.map((each) => [each.code, each]))
}
