import { append } from '../../claims/append.ts'
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
  /** The claim of a statement's or a claim's own id; of a statement under two claims the first. */
  readonly claimOf: ReadonlyMap<string, Claim>
  /** The relations that a claim, or a statement of it, has with any other; by the claim's id. */
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>
}

export function indexStory(ledger: Story): StoryIndex {
  const byId = <Noun extends { readonly id: string }>(nouns: readonly Noun[]) =>
    new Map(nouns.map((noun) => [noun.id, noun]))
  const claimsOf = new Map<string, Claim[]>()
  for (const claim of ledger.claims)
    for (const id of [claim.id, ...claim.statements.map((statement) => statement.id)]) append(claimsOf, id, claim)
  return {
    ledger,
    reports: byId(ledger.story.reports),
    origins: byId(ledger.origins),
    claims: byId(ledger.claims),
    claimOf: new Map([...claimsOf].flatMap(([id, [first]]) => (first === undefined ? [] : [[id, first] as const]))),
    relationsOf: relationsByClaim(ledger.relations, claimsOf),
  }
}

function relationsByClaim(
  relations: readonly Relation[],
  claimsOf: ReadonlyMap<string, readonly Claim[]>,
): ReadonlyMap<string, readonly Relation[]> {
  const byClaim = new Map<string, Relation[]>()
  for (const relation of relations) {
    const claims = [relation.from, relation.to].flatMap((end) => claimsOf.get(end) ?? [])
    for (const claim of new Set(claims)) append(byClaim, claim.id, relation)
  }
  return byClaim
}

/** The anchor of a statement under one of its claims: its id under the first, and under others one that stands for both. */
export function statementAnchor({ claimOf }: StoryIndex, claim: Claim, statement: string): string {
  return claimOf.get(statement)?.id === claim.id ? statement : `${claim.id}-${statement}`
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
