import type { Grammar } from '../numbers/grammar.ts'

/** The singular of a noun in lower case, as well as its ending tells; the noun itself where it shows no plural. */
export function singularOf(noun: string, { irregularSingulars, singulars }: Grammar): string {
  const known = irregularSingulars.get(noun)
  if (known !== undefined) return known
  for (const [plural, singular] of singulars)
    if (noun.length > plural.length + 1 && noun.endsWith(plural)) return noun.slice(0, -plural.length) + singular
  return noun
}

/** Whether a noun in lower case can be a plural. */
export function isPlural(noun: string, grammar: Grammar): boolean {
  return grammar.irregularSingulars.has(noun) || singularOf(noun, grammar) !== noun
}
