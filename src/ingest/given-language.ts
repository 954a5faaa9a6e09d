/**
 * Takes a language as somebody gave it, a BCP 47 tag such as "it" or "it-CH", and returns its primary tag in lower
 * case; null when it is no such tag.
 */
export function givenLanguage(value: string): string | null {
  const primary = value.split(/[-_]/, 1)[0] ?? ''
  return /^[a-z]{2,3}$/i.test(primary) ? primary.toLowerCase() : null
}
