import { digest } from '../../document/identity.ts'
import type { Gathered } from '../gather-claims.ts'
import type { Told } from '../told-statements.ts'
import { copiesOf, type Ruling } from './judged-origins.ts'

/**
 * The claims of a story with what people said of which statements are one claim: whatever gathered them, two that are said
 * to be one come together, and two that are said to be none part, copies going along with what they copy. `told` gives the
 * order of the statements.
 */
export function judgedClaims(
  gathered: readonly Gathered[],
  rulings: readonly Ruling[],
  told: readonly Told[],
  copies: ReadonlyMap<string, string>,
): readonly Gathered[] {
  const rank = new Map(told.map(({ statement }, i) => [statement.id, i]))
  const rankOf = ({ statement }: Told) => rank.get(statement.id) ?? 0
  let claims = gathered
  for (const { judgement, told: on } of rulings) {
    const { verdict } = judgement
    const [one, other] = on
    if (verdict.kind !== 'same-claim' || one === undefined || other === undefined) continue
    const [first, second] = [claimWith(claims, one), claimWith(claims, other)]
    if (first === undefined || second === undefined) continue
    if (verdict.same && first !== second) claims = joined(claims, first, second, rankOf)
    if (!verdict.same && first === second) claims = parted(claims, first, [one, other], copies, rankOf)
  }
  return claims
}

/** Whether two statements are in one claim. */
export function inOneClaim(claims: readonly Gathered[], one: Told, other: Told): boolean {
  return claimWith(claims, one) === claimWith(claims, other)
}

function claimWith(claims: readonly Gathered[], { statement: { id } }: Told): Gathered | undefined {
  return claims.find(({ told }) => told.some(({ statement }) => statement.id === id))
}

/** The claim that began first keeps its id and its place. */
function joined(
  claims: readonly Gathered[],
  one: Gathered,
  other: Gathered,
  rankOf: (told: Told) => number,
): readonly Gathered[] {
  const [first, second] = rankOf(one.told[0]) <= rankOf(other.told[0]) ? [one, other] : [other, one]
  const [began, ...rest] = first.told
  const told: Gathered['told'] = [began, ...[...rest, ...second.told].sort((a, b) => rankOf(a) - rankOf(b))]
  return claims.filter((claim) => claim !== second).map((claim) => (claim === first ? { ...first, told } : claim))
}

/** The statement that began the claim stays; the other leaves, into a claim named for it. */
function parted(
  claims: readonly Gathered[],
  claim: Gathered,
  [one, other]: readonly [Told, Told],
  copies: ReadonlyMap<string, string>,
  rankOf: (told: Told) => number,
): readonly Gathered[] {
  const [began] = claim.told
  const along = (each: Told) =>
    [each, ...copiesOf(each, claim.told, copies)].filter(({ statement }) => statement.origin === each.statement.origin)
  const [leaving, staying] = other === began ? [one, other] : [other, one]
  const gone = new Set(along(leaving).filter((each) => each !== began && each !== staying))
  const stays = claim.told.slice(1).filter((each) => !gone.has(each))
  const [first = leaving, ...rest] = [...gone].sort((a, b) => rankOf(a) - rankOf(b))
  const id = `c-${digest(`${leaving.statement.id} apart`).slice(0, 12)}`
  const apart: Gathered = { id, told: [first, ...rest], facet: { told: first, count: claim.facet.count } }
  return claims.flatMap((each) => (each === claim ? [{ ...claim, told: [began, ...stays] }, apart] : [each]))
}
