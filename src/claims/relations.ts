import type { Figure } from '../document/figure.ts'
import type { Relation } from '../document/relation.ts'
import type { Gathered } from './gather-claims.ts'
import { exchanged, sameOrder } from './likeness.ts'
import { likenessIndex } from './likeness-index.ts'
import { opposite } from './same-saying.ts'
import type { Told } from './told-statements.ts'
import type { Wording } from './wording.ts'

const alikeAtLeast = 0.85
const fewestStems = 3
/** A toll that is given anew all day: the latest claims in the same words are compared. */
const comparedClaims = 30

/**
 * How the claims of a story bear on each other, where it is plain: the same words denied or left unconfirmed by another
 * source, or with figures for the same thing, of the same day, that cannot both hold. Better none than a wrong one.
 */
export function relationsAmong(claims: readonly Gathered[]): Relation[] {
  const index = likenessIndex<Gathered>(alikeAtLeast, comparedClaims)
  const relations: Relation[] = []
  for (const claim of claims) {
    const { saying } = claim.told[0]
    const stems = withoutNumbers(saying.best.wording)
    if (saying.best.bare || stems.size < fewestStems) continue
    for (const other of index.find(stems)) relations.push(...relationsOf(other, claim))
    index.add(stems, claim)
  }
  return relations
}

function relationsOf(earlier: Gathered, later: Gathered): Relation[] {
  const [one, other] = [earlier.told[0], later.told[0]]
  if (one.member.reading.report.language !== other.member.reading.report.language) return []
  const [a, b] = [one.saying.best.wording, other.saying.best.wording]
  if (exchanged(a.names, b.names) || !sameOrder(a, b)) return []
  return [
    ...answer(earlier, later),
    ...answer(later, earlier),
    ...(a.negated === b.negated ? exclusion(one, other) : []),
  ]
}

/** One source denies, or declines to confirm, what another asserts in the same words. */
function answer(answering: Gathered, asserted: Gathered): Relation[] {
  const { statement } = answering.told[0]
  const other = asserted.told[0].statement
  const asserts = other.act !== 'deny' && other.act !== 'decline-to-confirm' && other.factuality.endsWith('+')
  if (!asserts || statement.origin === other.origin) return []
  const to = asserted.id
  if (statement.act === 'deny' && opposite(statement.factuality, other.factuality))
    return [{ kind: 'denies', from: statement.id, to, because: 'it denies the same words' }]
  if (statement.act === 'decline-to-confirm')
    return [{ kind: 'declines', from: statement.id, to, because: 'it does not confirm the same words' }]
  return []
}

/** A toll that rises from day to day is no contradiction: only two sources on one day are compared. */
function exclusion(one: Told, other: Told): Relation[] {
  const [a, b] = [one.statement, other.statement]
  const sameDay = a.at !== null && b.at !== null && a.at.length >= 10 && a.at.slice(0, 10) === b.at.slice(0, 10)
  const certain = a.factuality === 'CT+' && b.factuality === 'CT+'
  if (!sameDay || !certain || a.origin === b.origin) return []
  for (const figure of one.saying.best.figures)
    for (const against of other.saying.best.figures)
      if (sameThing(figure, against) && apart(figure, against)) {
        const because = `${figure.counted}: ${inWords(figure)} and ${inWords(against)} cannot both hold`
        return [{ kind: 'excludes', from: b.id, to: a.id, because }]
      }
  return []
}

function sameThing(one: Figure, other: Figure): boolean {
  return one.counted !== null && one.counted === other.counted && one.unit === other.unit
}

/** About a number is near it: only exact bounds exclude each other. */
function apart(one: Figure, other: Figure): boolean {
  if (one.approximate || other.approximate) return false
  const above = (low: number | null, high: number | null) => low !== null && high !== null && low > high
  return above(one.low, other.high) || above(other.low, one.high)
}

function inWords({ low, high }: Figure): string {
  if (low === null) return `at most ${high}`
  if (high === null) return `at least ${low}`
  return low === high ? String(low) : `${low} to ${high}`
}

function withoutNumbers({ stemSet, numbers }: Wording): Set<string> {
  return new Set([...stemSet].filter((stem) => !numbers.has(stem)))
}
