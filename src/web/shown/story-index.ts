import type { Claim } from '../../document/claim.ts'
import type { Origin } from '../../document/origin.ts'
import type { Relation } from '../../document/relation.ts'
import type { Statement } from '../../document/statement.ts'
import type { Story, StoryReport } from '../../document/story.ts'

/** A story's ledger with what its ids stand for at hand, so that a page of hundreds of statements is made in one go. */
export interface StoryIndex {
  readonly ledger: Story
  readonly reports: ReadonlyMap<string, StoryReport>
  readonly origins: ReadonlyMap<string, Origin>
  readonly claims: ReadonlyMap<string, Claim>
  /** The claim of a statement's or a claim's own id. */
  readonly claimOf: ReadonlyMap<string, Claim>
  /** The relations that a claim, or a statement of it, has with any other; by the claim's id. */
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>
}

export function indexStory(ledger: Story): StoryIndex {
  const byId = <Noun extends { readonly id: string }>(nouns: readonly Noun[]) =>
    new Map(nouns.map((noun) => [noun.id, noun]))
  const claimOf = new Map(
    ledger.claims.flatMap((claim) =>
      [claim.id, ...claim.statements.map(({ id }) => id)].map((id) => [id, claim] as const),
    ),
  )
  return {
    ledger,
    reports: byId(ledger.story.reports),
    origins: byId(ledger.origins),
    claims: byId(ledger.claims),
    claimOf,
    relationsOf: relationsByClaim(ledger.relations, claimOf),
  }
}

function relationsByClaim(
  relations: readonly Relation[],
  claimOf: ReadonlyMap<string, Claim>,
): ReadonlyMap<string, readonly Relation[]> {
  const byClaim = new Map<string, Relation[]>()
  for (const relation of relations)
    for (const claim of new Set([claimOf.get(relation.from)?.id, claimOf.get(relation.to)?.id])) {
      if (claim === undefined) continue
      const known = byClaim.get(claim)
      if (known) known.push(relation)
      else byClaim.set(claim, [relation])
    }
  return byClaim
}

/** The language of a report's words, where the ledger tells it. */
export function languageOf({ ledger, reports }: StoryIndex, report: string): string | undefined {
  const { languages } = ledger.story
  return reports.get(report)?.language ?? (languages.length === 1 ? languages[0] : undefined)
}

/** The language of a claim's proposition: that of the statement whose words it is. */
export function propositionLanguage(index: StoryIndex, claim: Claim): string | undefined {
  const holds = ({ places }: Statement) => places.some(({ words }) => words.includes(claim.proposition))
  const best = claim.statements.find(holds) ?? claim.statements[0]
  return best === undefined ? undefined : languageOf(index, best.report)
}
