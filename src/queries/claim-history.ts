import { append } from '../claims/append.ts'
import { compareDates } from '../claims/report-order.ts'
import type { Change } from '../document/change.ts'
import type { Claim } from '../document/claim.ts'
import type { Statement } from '../document/statement.ts'
import type { Story } from '../document/story.ts'
import type { Ledger } from '../store/ledger.ts'
import { findInStories, type Sought } from './find-in-stories.ts'
import { partOfStory } from './story-part.ts'

/** Something that happened to a claim: a statement of it was made, or a report changed what was known of it. */
export type Moment =
  | { readonly at: string | null; readonly statement: Statement; readonly figures: Claim['figures'] }
  | { readonly at: string | null; readonly change: Change }

/** How one claim came to stand as it does. */
export interface ClaimHistory extends Story {
  readonly claim: string
  /** The earliest first, what has no date last; a statement before the change that it makes. */
  readonly timeline: readonly Moment[]
}

/**
 * How did a claim come: its statements, figures and certainties in time, and what others said against it? The ledger
 * that it is holds this claim and those that a relation ties to it. Throws 'claim-unknown' and 'claim-ambiguous'.
 */
export async function claimHistory(ledger: Ledger, sought: Sought): Promise<ClaimHistory> {
  const found = await findInStories(ledger, sought, 'claim')
  return historyOf(found.ledger, found.id)
}

/** The same of a claim in a story's ledger that is at hand. */
export function historyOf(ledger: Story, id: string): ClaimHistory {
  const part = partOfStory(ledger, new Set([id, ...tiedTo(ledger, id)]), ({ claim }) => claim === id)
  const claim = part.claims.find((each) => each.id === id)
  const moments: Moment[] = [
    ...(claim?.statements ?? []).map((statement) => ({
      at: statement.at,
      statement,
      figures: claim?.figures.filter((figure) => figure.statement === statement.id) ?? [],
    })),
    // That there is a new claim is what its first statement says.
    ...part.changes.filter(({ kind }) => kind !== 'claim').map((change) => ({ at: change.at, change })),
  ]
  return { ...part, claim: id, timeline: moments.sort((one, other) => compareDates(one.at, other.at)) }
}

/** The claims that a relation ties to this one or to a statement of it. */
function tiedTo({ claims, relations }: Story, id: string): readonly string[] {
  const claimsOf = new Map<string, string[]>()
  for (const claim of claims)
    for (const end of [claim.id, ...claim.statements.map((each) => each.id)]) append(claimsOf, end, claim.id)
  return relations.flatMap(({ from, to }) => {
    const ends = [from, to].flatMap((end) => claimsOf.get(end) ?? [])
    return ends.includes(id) ? ends : []
  })
}
