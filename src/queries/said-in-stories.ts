import { plainName } from '../claims/plain-name.ts'
import { compareDates } from '../claims/report-order.ts'
import type { Claim } from '../document/claim.ts'
import type { Origin } from '../document/origin.ts'
import type { Statement } from '../document/statement.ts'
import type { Story, StoryReport } from '../document/story.ts'
import { searchTerms } from '../search/search-terms.ts'
import { holdsSought, soughtTerms } from '../search/search-words.ts'
import type { Ledger, WordSearch } from '../store/ledger.ts'
import { storyLedgerOf } from './story-ledger.ts'

/** A statement of some story's ledger, with what is needed to show it by itself. */
export interface SaidInStory {
  readonly story: Pick<Story['story'], 'id' | 'title'>
  readonly claim: Pick<Claim, 'id' | 'proposition'>
  readonly statement: Statement
  readonly figures: Claim['figures']
  readonly origin: Origin
  readonly report: StoryReport
}

/** The stories that may hold an answer, and how many were left out of the search. */
export interface StoriesWith {
  readonly ledgers: readonly Story[]
  readonly leftOut: number
}

/** So many of the likeliest reports are looked at for the stories that they are in. */
const mostReports = 2000

/** The ledgers of the stories, `most` at most, whose reports hold what is searched for; the likeliest first. */
export async function storiesWith(
  ledger: Ledger,
  search: Omit<WordSearch, 'limit'>,
  most: number,
): Promise<StoriesWith> {
  const { reports } = await ledger.reportsWith({ ...search, limit: mostReports })
  const stories = [...new Set(reports.map(({ story }) => story))]
  const ledgers: Story[] = []
  for (const story of stories.slice(0, most)) ledgers.push(await storyLedgerOf(ledger, story))
  return { ledgers, leftOut: Math.max(0, stories.length - most) }
}

/** All statements of a story's ledger, claim by claim; one that stands under two claims once, with the first of them. */
export function saidIn({ story: { id, title, reports }, claims, origins }: Story): SaidInStory[] {
  const reportOf = new Map(reports.map((report) => [report.id, report]))
  const originOf = new Map(origins.map((origin) => [origin.id, origin]))
  const told = new Set<string>()
  return claims.flatMap((claim) =>
    claim.statements.flatMap((statement) => {
      if (told.has(statement.id)) return []
      told.add(statement.id)
      const [report, origin] = [reportOf.get(statement.report), originOf.get(statement.origin)]
      if (report === undefined || origin === undefined) return []
      const figures = claim.figures.filter((figure) => figure.statement === statement.id)
      const { proposition } = claim
      return [{ story: { id, title }, claim: { id: claim.id, proposition }, statement, figures, origin, report }]
    }),
  )
}

/** Whether one of the wordings of a statement holds all that is sought. */
export function saysWords({ statement, report }: SaidInStory, words: string): boolean {
  const sought = soughtTerms(words, report.language)
  return (
    sought.length > 0 &&
    statement.places.some((place) =>
      holdsSought(
        searchTerms(place.words, report.language).map(({ term }) => term),
        sought,
      ),
    )
  )
}

/** Whether the name of who says it, in the ledger or in the report, has every word of a name. */
export function isBySource({ statement, origin, report }: SaidInStory, name: string): boolean {
  const asked = plainName(name, '').split(' ')
  return [origin.name, ...(statement.source === null ? [] : [statement.source])].some((each) => {
    const has = new Set(plainName(each, report.language).split(' '))
    return asked.every((word) => has.has(word))
  })
}

/** The earliest first, what has no date last; of one time by report, then in the order of its text. */
export function byTime(one: SaidInStory, other: SaidInStory): number {
  const start = ({ statement }: SaidInStory) => statement.places[0]?.span[0] ?? 0
  return (
    compareDates(one.statement.at, other.statement.at) ||
    Number(one.report.id > other.report.id) - Number(one.report.id < other.report.id) ||
    start(one) - start(other)
  )
}
