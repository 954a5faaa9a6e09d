import type { Claim } from '../../document/claim.ts'
import type { Statement } from '../../document/statement.ts'
import type { Story } from '../../document/story.ts'
import { factualityWords, formWords } from '../words.ts'
import { figureInWords } from './figure-in-words.ts'
import { actInWords } from './said-in-words.ts'
import { gradeInWords } from './story-facts.ts'

const columns = [
  'question',
  'claim',
  'proposition',
  'statement',
  'at',
  'source',
  'via',
  'origin',
  'origin kind',
  'affiliation',
  'grade',
  'act',
  'certainty',
  'factuality',
  'hearsay',
  'form',
  'figures',
  'words',
  'start',
  'end',
  'places',
  'wordings',
  'outlet',
  'report',
  'headline',
  'published',
  'language',
  'address',
  'copy of',
] as const

type Row = Readonly<Record<(typeof columns)[number], string | number | null>>

/**
 * A story's ledger as a table, one statement a row (one under two claims has a row for each): CSV as RFC 4180 has it, with a line of names, CR LF line ends and
 * every cell of text in quotation marks. What a spreadsheet would take for a formula has an apostrophe before it.
 */
export function storyInCsv(ledger: Story): string {
  const rows = ledger.claims.flatMap((claim) => claim.statements.map((statement) => rowOf(statement, claim, ledger)))
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column])))]
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}

function rowOf(statement: Statement, claim: Claim, { questions, origins, story }: Story): Row {
  const origin = origins.find(({ id }) => id === statement.origin)
  const report = story.reports.find(({ id }) => id === statement.report)
  const [place] = statement.places
  return {
    question: questions.find(({ id }) => id === claim.question)?.about ?? null,
    claim: claim.id,
    proposition: claim.proposition,
    statement: statement.id,
    at: statement.at,
    source: statement.source,
    via: statement.via.join('; '),
    origin: origin?.name ?? statement.origin,
    'origin kind': origin?.type ?? null,
    affiliation: origin?.affiliation ?? null,
    grade: origin?.grade === undefined ? null : gradeInWords(origin.grade),
    act: actInWords({ act: statement.act, wordless: statement.wordless === true }),
    certainty: factualityWords[statement.factuality],
    factuality: statement.factuality,
    hearsay: statement.reportive ? 'by hearsay' : null,
    form: formWords[statement.form],
    figures: claim.figures
      .filter((figure) => figure.statement === statement.id)
      .map(figureInWords)
      .join('; '),
    words: place?.words ?? null,
    start: place?.span[0] ?? null,
    end: place?.span[1] ?? null,
    places: statement.places.length,
    wordings: statement.variants,
    outlet: report?.outlet ?? null,
    report: statement.report,
    headline: report?.headline ?? null,
    published: report?.published?.value ?? null,
    language: report?.language ?? null,
    address: report?.url ?? null,
    'copy of': report?.copyOf ?? null,
  }
}

/** Spreadsheets take these for the beginning of a formula, even behind white space or a quotation mark. */
const beginsFormula = /^[\s\p{Cc}"']*[=+\-@\uff1d\uff0b\uff0d\uff20|]/u

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = beginsFormula.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""').replaceAll('\0', '\ufffd')}"`
}
