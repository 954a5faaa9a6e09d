import type { Relation } from '../document/relation.ts'
import { append } from './append.ts'
import type { Gathered } from './gather-claims.ts'
import { containment, sameOrder } from './likeness.ts'

/** Three words that another says are hardly there by chance; in one and the same report, two. */
const fewestStems = 3
const fewestInOneReport = 2
/** What is denied must be what the other says, not something that the other mentions in passing. */
const shareOfTheOther = 0.4
/** A sentence of the outlet's own may tell of the denial itself («ha negato che …»): there it must be nearly all. */
const shareOfOwnVoice = 0.75
/** A story that repeats itself endlessly: the latest claims that have a word are compared. */
const comparedClaims = 30

/**
 * Which claims deny, or decline to confirm, what another origin asserts: those all of whose words stand in the other's, in
 * the same order. Who denies that it rained denies that it rained all night.
 */
export function answersAmong(claims: readonly Gathered[]): Relation[] {
  const asserted = new Map<string, Gathered[]>()
  for (const claim of claims)
    if (asserts(claim)) for (const stem of claim.told[0].saying.best.wording.stemSet) append(asserted, stem, claim)
  return claims.flatMap((claim) => {
    const { saying, statement } = claim.told[0]
    const { act } = statement
    if (saying.best.bare || (act !== 'deny' && act !== 'decline-to-confirm')) return []
    const lists = [...saying.best.wording.stemSet].map((stem) => asserted.get(stem) ?? [])
    const rarest = lists.reduce((one, other) => (other.length < one.length ? other : one), lists[0] ?? [])
    const kind = act === 'deny' ? 'denies' : 'declines'
    const because = act === 'deny' ? 'it denies the same words' : 'it does not confirm the same words'
    return rarest
      .slice(-comparedClaims)
      .filter((other) => isAnswered(other, claim))
      .map((other) => ({ kind, from: statement.id, to: other.id, because }))
  })
}

/** Of what an outlet says in its own voice only hearsay is answered: the rest may be the answer itself. */
function asserts({ told: [{ statement, saying }] }: Gathered): boolean {
  const { act, factuality, reportive, attribution } = statement
  if (attribution === null && !reportive) return false
  return act !== 'deny' && act !== 'decline-to-confirm' && (reportive || factuality.endsWith('+')) && !saying.best.bare
}

function isAnswered({ told: [said] }: Gathered, { told: [answer] }: Gathered): boolean {
  const [whole, part] = [said.saying.best.wording, answer.saying.best.wording]
  const sameReport = said.member.id === answer.member.id
  const enough = sameReport ? fewestInOneReport : fewestStems
  if (said.statement.origin === answer.statement.origin || part.stemSet.size < enough) return false
  if (said.member.reading.report.language !== answer.member.reading.report.language) return false
  if (answer.statement.act === 'deny' && !answer.statement.factuality.endsWith('-')) return false
  const share = said.statement.attribution === null ? shareOfOwnVoice : shareOfTheOther
  return (
    containment(part, whole) === 1 &&
    containment(whole, part) >= share &&
    part.negated === whole.negated &&
    sameOrder(part, whole)
  )
}
