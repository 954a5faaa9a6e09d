import type { Claim } from '../document/claim.ts'
import type { Relation } from '../document/relation.ts'
import type { Statement } from '../document/statement.ts'
import type { Story } from '../document/story.ts'
import type { Ledger } from '../store/ledger.ts'
import { storyLedgerOf } from './story-ledger.ts'

/** One end of a relation: the claim, and the statement whose words stand for it here. */
export interface RelationEnd {
  readonly claim: string
  readonly statement: Statement
  /** The name of the statement's origin. */
  readonly origin: string
}

/** How two claims bear on each other, with both sentences. */
export interface ToldRelation extends Pick<Relation, 'kind' | 'because'> {
  readonly from: RelationEnd
  readonly to: RelationEnd
}

/** The relations of a story. */
export interface Relations {
  readonly version: 1
  readonly story: Pick<Story['story'], 'id' | 'title' | 'reports'>
  readonly relations: readonly ToldRelation[]
}

/**
 * What agrees, what conflicts in a story, each with the sentences on both sides? Of one kind alone where that is asked.
 * Throws as `storyLedgerOf` does.
 */
export async function relations(ledger: Ledger, story: string, kind: Relation['kind'] | null): Promise<Relations> {
  const found = await storyLedgerOf(ledger, story)
  const { id, title, reports } = found.story
  const told = toldRelations(found).filter((relation) => kind === null || relation.kind === kind)
  return { version: 1, story: { id, title, reports }, relations: told }
}

/** The relations of a story's ledger with both their sentences. */
export function toldRelations({ claims, origins, relations: found }: Story): ToldRelation[] {
  const names = new Map(origins.map(({ id, name }) => [id, name]))
  const ends = new Map<string, RelationEnd>()
  for (const claim of claims) {
    // Of a statement under two claims the first is named.
    for (const statement of claim.statements)
      if (!ends.has(statement.id))
        ends.set(statement.id, { claim: claim.id, statement, origin: names.get(statement.origin) ?? statement.origin })
    const best = ends.get(wordedBy(claim).id)
    if (best !== undefined) ends.set(claim.id, { ...best, claim: claim.id })
  }
  return found.flatMap(({ kind, because, from, to }) => {
    const [one, other] = [ends.get(from), ends.get(to)]
    return one === undefined || other === undefined ? [] : [{ kind, because, from: one, to: other }]
  })
}

/** A claim speaks in the words of its best statement. */
function wordedBy({ proposition, statements }: Claim): Statement {
  const [first] = statements
  const best = statements.find(({ places }) => places.some(({ words }) => words === proposition)) ?? first
  if (best === undefined) throw new TypeError('a claim has no statement')
  return best
}
