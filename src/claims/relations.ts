import type { Relation } from '../document/relation.ts'
import { answersAmong } from './answers.ts'
import { certaintyRelations } from './certainty-relations.ts'
import { figureRelations } from './figure-relations.ts'
import type { Gathered } from './gather-claims.ts'
import type { Weights } from './sense-likeness.ts'
import type { Withdrawal } from './withdrawals.ts'

/**
 * How the claims of a story bear on each other, where it is plain: what is denied or left unconfirmed by another source;
 * figures for the same thing that hold more or cannot both hold; one source surer than before; and what a source took back.
 * Better none than a wrong one.
 */
export function relationsAmong(
  claims: readonly Gathered[],
  questionOf: ReadonlyMap<string, string>,
  weights: Weights,
  withdrawals: readonly Withdrawal[],
): Relation[] {
  return eachOnce([
    ...answersAmong(claims, questionOf, weights),
    ...figureRelations(claims, weights),
    ...certaintyRelations(claims),
    ...withdrawals.flatMap(retraction),
  ])
}

/** A statement that counts two things stands under two claims, and would be told to bear on another for each. */
function eachOnce(relations: readonly Relation[]): Relation[] {
  const told = new Set<string>()
  return relations.filter(({ kind, from, to }) => {
    const key = `${kind} ${from} ${to}`
    return !told.has(key) && told.add(key)
  })
}

function retraction({ by, withdrawn }: Withdrawal): Relation[] {
  if (withdrawn === null) return []
  const because = 'the same source takes back its own words'
  return [{ kind: 'retracts', from: by.statement.id, to: withdrawn.statement.id, because }]
}
