import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { visitTerms } from './search-terms.ts'

/** The stretches of a report in which words are looked for: all its parts but boilerplate. */
export function searchedStretches({ report }: Reading): Span[] {
  return report.parts.filter(({ kind }) => kind !== 'boilerplate').map(({ start, end }) => [start, end])
}

/** The terms of a report, its headline first where that was given apart from the text. */
export function reportTerms(reading: Reading): string[] {
  const { headline, text, language, parts } = reading.report
  const apart = headline !== null && !parts.some(({ kind }) => kind === 'headline') ? [headline] : []
  const stretches = searchedStretches(reading).map(([start, end]) => text.slice(start, end))
  const terms: string[] = []
  for (const words of [...apart, ...stretches]) visitTerms(words, language, (term) => terms.push(term))
  return terms
}
