/**
 * In which respects claims of one question are alike: what they speak of, in which words of their language, who says it, and
 * what they count.
 *
 * `spread`: how much the questions of a story have in common in this respect, as the size of the urn from which each draws: the
 * larger, the more one trait in common tells. `weight`: how far its evidence is trusted, since the traits of one statement
 * come together.
 */
const respects: Readonly<Record<string, { readonly spread: number; readonly weight: number }>> = {
  meaning: { spread: 170, weight: 0.5 },
  words: { spread: 280, weight: 0.5 },
  source: { spread: 20, weight: 1.2 },
  count: { spread: 1.4, weight: 1.5 },
}
const noRespect = { spread: 1, weight: 0 }

/** How a respect is weighed: the words of each language are one apart, since a language shares none with another. */
export function weighingOf(respect: string): { readonly spread: number; readonly weight: number } {
  return respects[respect.replace(/-.*/u, '')] ?? noRespect
}
