import type { Figure } from '../document/figure.ts'
import type { Relation } from '../document/relation.ts'
import { answersAmong } from './answers.ts'
import type { Gathered } from './gather-claims.ts'
import { exchanged, sameOrder } from './likeness.ts'
import { likenessIndex } from './likeness-index.ts'
import type { Told } from './told-statements.ts'
import type { Withdrawal } from './withdrawals.ts'
import type { Wording } from './wording.ts'

const alikeAtLeast = 0.85
const fewestStems = 3
/** A toll that is given anew all day: the latest claims in the same words are compared. */
const comparedClaims = 30

/**
 * How the claims of a story bear on each other, where it is plain: the same words denied or left unconfirmed by another
 * source, or with figures for the same thing, of the same day, that cannot both hold; and what a source took back. Better
 * none than a wrong one.
 */
export function relationsAmong(claims: readonly Gathered[], withdrawals: readonly Withdrawal[]): Relation[] {
  return [...answersAmong(claims), ...exclusionsAmong(claims), ...withdrawals.flatMap(retraction)]
}

function retraction({ by, withdrawn }: Withdrawal): Relation[] {
  if (withdrawn === null) return []
  const because = 'the same source takes back its own words'
  return [{ kind: 'retracts', from: by.statement.id, to: withdrawn.statement.id, because }]
}

function exclusionsAmong(claims: readonly Gathered[]): Relation[] {
  const index = likenessIndex<Gathered>(alikeAtLeast, comparedClaims)
  const relations: Relation[] = []
  for (const claim of claims) {
    const { saying } = claim.told[0]
    const stems = withoutNumbers(saying.best.wording)
    if (saying.best.bare || stems.size < fewestStems) continue
    for (const other of index.find(stems)) relations.push(...exclusions(other, claim))
    index.add(stems, claim)
  }
  return relations
}

function exclusions(earlier: Gathered, later: Gathered): Relation[] {
  const [one, other] = [earlier.told[0], later.told[0]]
  if (one.member.reading.report.language !== other.member.reading.report.language) return []
  const [a, b] = [one.saying.best.wording, other.saying.best.wording]
  if (exchanged(a.names, b.names) || !sameOrder(a, b)) return []
  return a.negated === b.negated ? exclusion(one, other) : []
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
