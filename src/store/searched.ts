import type { Reading } from '../document/reading.ts'
import { type ReportSource, sourcesIn } from '../search/report-sources.ts'
import { reportTerms } from '../search/searched-text.ts'
import { storableText } from './storable-text.ts'

/** What is to be found of a report. */
export interface Searched {
  readonly language: string
  readonly words: string
  readonly sources: readonly ReportSource[]
}

/** What is to be found of a report, by the reading from which the ledger speaks of it. */
export function searchedIn(reading: Reading): Searched {
  return {
    language: languageTerm(reading.report.language),
    words: storableText(reportTerms(reading).join(' ')),
    sources: sourcesIn(reading).map(storableSource),
  }
}

function storableSource(source: ReportSource): ReportSource {
  return { ...source, plain: storableText(source.plain), name: storableText(source.name) }
}

/** A language's tag as one word of the index. */
export function languageTerm(language: string): string {
  return `lang${language.toLowerCase().replace(/[^a-z0-9]/g, '')}`
}
