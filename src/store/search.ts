import { sql } from 'kysely'
import { entityTypes } from '../document/entity-types.ts'
import { type Sought, searchedLanguages, soughtTerms } from '../search/search-words.ts'
import { ask } from './ask.ts'
import type { Connection } from './driver.ts'
import type { FoundReports, KnownSource, WordSearch } from './ledger.ts'
import { indexAll } from './search-index.ts'
import { languageTerm } from './searched.ts'
import { storableText } from './storable-text.ts'

/** The reports that hold what is sought: the likeliest first, those alike in the order in which they were kept. */
export function reportsWith(connection: Connection, search: WordSearch): FoundReports {
  const match = matchOf(search)
  if (match === null) return { total: 0, reports: [] }
  indexAll(connection)
  const since = search.since?.slice(0, 'YYYY-MM-DD'.length) ?? ''
  // What a less exact date leaves open counts as later; without a date a report is not known to be.
  const late = sql`(${since} = '' OR report.day >= substr(${since}, 1, length(report.day)))`
  const found = sql`search_text JOIN report ON report.number = search_text.rowid
    WHERE search_text MATCH ${match} AND ${late}`
  const [count] = ask(connection, sql<{ total: number }>`SELECT count(*) AS total FROM ${found}`)
  const reports = ask(
    connection,
    sql<{ id: string; story: string }>`SELECT report.id, report.story FROM ${found}
      ORDER BY bm25(search_text, 0, 1, 1), report.number LIMIT ${search.limit}`,
  )
  return { total: count?.total ?? 0, reports }
}

/** What FTS5 is asked: the words as each language has them, in reports of that language. Null where nothing is sought. */
function matchOf({ words, language, source }: WordSearch): string | null {
  const names = soughtNames(source)
  const languages = language === null ? searchedLanguages : [language]
  const perLanguage = languages.flatMap((code) => {
    const sought = words === null ? [] : soughtTerms(words, code)
    return sought.length === 0 ? [] : [`(language : ${languageTerm(code)} AND words : ${allOf(sought)})`]
  })
  const elsewhere = words === null || language !== null ? [] : soughtTerms(words, '')
  if (elsewhere.length > 0) perLanguage.push(`(words : ${allOf(elsewhere)} NOT language : (${known()}))`)
  const asked = [
    ...(perLanguage.length === 0 ? [] : [`(${perLanguage.join(' OR ')})`]),
    ...(names.length === 0 ? [] : [`sources : ${allOf(names)}`]),
    ...(words === null && language !== null ? [`language : ${languageTerm(language)}`] : []),
  ]
  return perLanguage.length === 0 && (words !== null || names.length === 0) ? null : asked.join(' AND ')
}

/** The words of a name as they stand in the index; they are not stemmed. */
function soughtNames(source: string | null): readonly Sought[] {
  return source === null ? [] : soughtTerms(source, '')
}

/** Terms are letters and digits, so that within quotation marks nothing in them is a mark of FTS5's own. */
function allOf(sought: readonly Sought[]): string {
  return `(${sought.map((phrase) => `"${storableText(phrase.join(' '))}"`).join(' AND ')})`
}

function known(): string {
  return searchedLanguages.map(languageTerm).join(' OR ')
}

/** The sources by name, the one named in most reports first. */
export function findSources(connection: Connection, limit: number): readonly KnownSource[] {
  indexAll(connection)
  const rows = ask(
    connection,
    sql<Omit<KnownSource, 'type'> & { type: string }>`
      WITH most AS MATERIALIZED (
        SELECT * FROM source ORDER BY reports DESC, statements DESC, plain LIMIT ${limit}
      )
      SELECT name, type, country, reports, most.statements AS statements,
        count(DISTINCT report.story) AS stories, min(report.day) AS first, max(report.day) AS last
      FROM most CROSS JOIN report_source ON report_source.plain = most.plain
        CROSS JOIN report ON report.number = report_source.report
      GROUP BY most.plain ORDER BY reports DESC, most.statements DESC, most.plain`,
  )
  return rows.map(({ name, type, country, reports, stories, statements, first, last }) => ({
    name,
    type: entityTypes.find((each) => each === type) ?? 'group',
    country,
    reports,
    stories,
    statements,
    first,
    last,
  }))
}
