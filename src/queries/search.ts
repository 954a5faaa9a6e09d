import { plainName } from '../claims/plain-name.ts'
import { sourcesOf } from '../claims/source-of.ts'
import { hull } from '../claims/utterance.ts'
import type { Attribution } from '../document/attribution.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import { ReportedlyError } from '../errors.ts'
import { type Passage, passagesOf } from '../search/passages.ts'
import { searchTerms } from '../search/search-terms.ts'
import { holdsSought, soughtTerms } from '../search/search-words.ts'
import type { Ledger, WordSearch } from '../store/ledger.ts'
import { reportReading } from './report-reading.ts'

/** A statement of a report that holds what is sought. */
interface FoundStatement extends Pick<Attribution, 'id' | 'act' | 'factuality' | 'reportive' | 'form'> {
  /** As the report names it; null where it names none. */
  readonly source: string | null
  readonly span: Span
  readonly words: string
}

/** A report that holds what is sought, with the exact words. */
export interface FoundReport
  extends Pick<Reading['report'], 'id' | 'outlet' | 'headline' | 'published' | 'url' | 'language'> {
  readonly story: string
  readonly passages: readonly Passage[]
  readonly statements: readonly FoundStatement[]
}

/** What a search found. */
export interface SearchAnswer {
  readonly version: 1
  readonly asked: WordSearch
  /** How many reports hold it; `reports` are the likeliest of them. */
  readonly total: number
  readonly reports: readonly FoundReport[]
}

/**
 * In which reports does something stand, where, and who says it? Words are found by their stems in five languages, in any
 * order; between quotation marks word by word. Throws 'words-missing'.
 */
export async function search(ledger: Ledger, asked: WordSearch): Promise<SearchAnswer> {
  const words = `${asked.words ?? ''} ${asked.source ?? ''}`
  if (searchTerms(words, '').length === 0) throw new ReportedlyError('words-missing', { words: words.trim() })
  const { total, reports } = await ledger.reportsWith(asked)
  const found: FoundReport[] = []
  for (const { id } of reports) {
    const { reading, story } = await reportReading(ledger, id)
    found.push(foundIn(reading, story, asked))
  }
  return { version: 1, asked, total, reports: found }
}

function foundIn(reading: Reading, story: string, { words, source }: WordSearch): FoundReport {
  const { id, outlet, headline, published, url, language } = reading.report
  const sought = words === null ? [] : soughtTerms(words, language)
  const passages = passagesOf(reading, sought)
  const statements = statementsIn(reading).filter(
    (statement) =>
      (sought.length === 0 ||
        holdsSought(
          searchTerms(statement.words, language).map(({ term }) => term),
          sought,
        )) &&
      (source === null || isNamed(statement.source, source, language)),
  )
  return { id, story, outlet, headline, published, url, language, passages, statements }
}

function statementsIn(reading: Reading): FoundStatement[] {
  const sources = sourcesOf(reading)
  return reading.attributions.flatMap(({ id, content, act, factuality, reportive, form }) => {
    const span = hull(content)
    if (span === null) return []
    const source = sources.get(id)?.name ?? null
    return [{ id, act, factuality, reportive, form, source, span, words: wordsOf(reading.report.text, span) }]
  })
}

function isNamed(name: string | null, asked: string, language: string): boolean {
  const has = new Set(plainName(name ?? '', language).split(' '))
  return plainName(asked, '')
    .split(' ')
    .every((word) => has.has(word))
}
