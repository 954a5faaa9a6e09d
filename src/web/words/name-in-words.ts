import type { Words } from './words.ts'

/** The name of a language by its tag («tedesco»); the tag itself where it has no name. */
export function languageInWords(tag: string, words: Words): string {
  // Intl calls an undetermined language "root".
  return tag === 'und' ? words.languageUnknown : nameOf(tag, 'language', words)
}

/** The name of a state by its ISO 3166 code («Corea del Sud»); anything else is shown as it is. */
export function countryInWords(code: string, words: Words): string {
  return /^[A-Z]{2}$/.test(code) ? nameOf(code, 'region', words) : code
}

function nameOf(code: string, type: 'language' | 'region', words: Words): string {
  try {
    return new Intl.DisplayNames([words.code], { type }).of(code) ?? code
  } catch {
    // A tag given by hand may be no tag at all.
    return code
  }
}
