import { digest } from '../../document/identity.ts'
import { facetOf } from '../facet.ts'
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
    if (!verdict.same) {
      for (const claim of claimsWithBoth(claims, one, other))
        claims = parted(claims, claim, [one, other], copies, rankOf)
      continue
    }
    const [first, second] = [claimWith(claims, one), claimWith(claims, other)]
    if (first === undefined || second === undefined || inOneClaim(claims, one, other)) continue
    claims = joined(claims, first, second, rankOf)
  }
  return claims
}

/** Whether two statements are in one claim, whatever other claims they stand under. */
export function inOneClaim(claims: readonly Gathered[], one: Told, other: Told): boolean {
  return claimsWithBoth(claims, one, other).length > 0
}

/** A statement that speaks of two matters stands under two claims, so two statements may be together in both. */
function claimsWithBoth(claims: readonly Gathered[], one: Told, other: Told): readonly Gathered[] {
  return claims.filter((claim) => isUnder(claim, one) && isUnder(claim, other))
}

function claimWith(claims: readonly Gathered[], told: Told): Gathered | undefined {
  return claims.find((claim) => isUnder(claim, told))
}

function isUnder({ told }: Gathered, { statement: { id } }: Told): boolean {
  return told.some(({ statement }) => statement.id === id)
}

/** The claim that began first keeps its id and its place; a statement that was under both stands in it once. */
function joined(
  claims: readonly Gathered[],
  one: Gathered,
  other: Gathered,
  rankOf: (told: Told) => number,
): readonly Gathered[] {
  const [first, second] = rankOf(one.told[0]) <= rankOf(other.told[0]) ? [one, other] : [other, one]
  const [began, ...rest] = first.told
  const further = second.told.filter((each) => !isUnder(first, each))
  const told: Gathered['told'] = [began, ...[...rest, ...further].sort((a, b) => rankOf(a) - rankOf(b))]
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
  // Where they part in two claims, the second is named for the claim that is left as well.
  const named = claims.some((each) => each.id === id) ? `c-${digest(`${id} from ${claim.id}`).slice(0, 12)}` : id
  const apart: Gathered = { id: named, told: [first, ...rest], facet: facetOf(first, claim.facet.count) }
  return claims.flatMap((each) => (each === claim ? [{ ...claim, told: [began, ...stays] }, apart] : [each]))
}
