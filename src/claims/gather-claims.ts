import type { Figure } from '../document/figure.ts'
import { digest } from '../document/identity.ts'
import { append } from './append.ts'
import { exchanged, resemblance, sameOrder } from './likeness.ts'
import { likenessIndex } from './likeness-index.ts'
import { sameStand } from './same-saying.ts'
import type { Told } from './told-statements.ts'

/** The statements that surely make one claim, the one that began it first. */
export interface Gathered {
  readonly id: string
  readonly told: readonly [Told, ...Told[]]
}

/** What two wordings must share to be one claim: from one origin, and from two. */
const ofOneOrigin = 0.75
const ofTwoOrigins = 0.85
/** «È falso» said by two is said of two things. */
const fewestStems = 3
/** No story has so many claims in nearly the same words; in one that does, the latest are compared. */
const comparedClaims = 100

/**
 * Gathers statements into claims, each compared with the statement that began the claim, so that a claim does not drift.
 * Two claims rather than one wrong one: same language, nearly all words in the same order, same figures, same stand.
 */
export function gatherClaims(told: readonly Told[]): Gathered[] {
  const claims: { told: [Told, ...Told[]] }[] = []
  const byLetter = new Map<string, (typeof claims)[number][]>()
  const index = likenessIndex<(typeof claims)[number]>(ofOneOrigin, comparedClaims)
  for (const each of told) {
    const { best } = each.saying
    const letter = `${each.member.reading.report.language} ${best.wording.key}`
    const alike = [...(byLetter.get(letter) ?? []).slice(-comparedClaims), ...index.find(best.wording.stemSet)]
    const same = alike.find((claim) => sameClaim(claim.told[0], each))
    if (same !== undefined) same.told.push(each)
    else {
      const claim: (typeof claims)[number] = { told: [each] }
      claims.push(claim)
      index.add(best.wording.stemSet, claim)
      append(byLetter, letter, claim)
    }
  }
  return withIds(claims.map((claim) => claim.told))
}

/** Whether two statements are surely of one proposition and on the same side of it. */
function sameClaim(one: Told, other: Told): boolean {
  const [a, b] = [one.saying.best, other.saying.best]
  const sameOrigin = one.statement.origin === other.statement.origin
  if (one.member.reading.report.language !== other.member.reading.report.language) return false
  if (!sameStand(a, b) || !sameFigures(a.figures, b.figures) || a.bare !== b.bare) return false
  if (a.bare) return sameOrigin && a.wording.key === b.wording.key
  if (a.wording.key === b.wording.key) return sameOrigin || a.wording.stemSet.size >= fewestStems
  return (
    a.wording.negated === b.wording.negated &&
    Math.min(a.wording.stemSet.size, b.wording.stemSet.size) >= fewestStems &&
    resemblance(a.wording.stemSet, b.wording.stemSet) >= (sameOrigin ? ofOneOrigin : ofTwoOrigins) &&
    a.wording.numbers.size === b.wording.numbers.size &&
    !exchanged(a.wording.numbers, b.wording.numbers) &&
    !exchanged(a.wording.names, b.wording.names) &&
    sameOrder(a.wording, b.wording)
  )
}

function sameFigures(one: readonly Figure[], other: readonly Figure[]): boolean {
  return boundsOf(one) === boundsOf(other)
}

function boundsOf(figures: readonly Figure[]): string {
  return JSON.stringify(figures.map(({ low, high, unit }) => `${low} ${high} ${unit}`).sort())
}

/** A claim is named for the statement that began it, whatever else is in the story. */
function withIds(claims: readonly [Told, ...Told[]][]): Gathered[] {
  const seen = new Map<string, number>()
  return claims.map((told) => {
    const { saying, statement, member } = told[0]
    const content = JSON.stringify([member.reading.report.language, statement.origin, saying.best.wording.key])
    const nth = seen.get(content) ?? 0
    seen.set(content, nth + 1)
    return { id: `c-${digest(`${content} ${nth}`).slice(0, 12)}`, told }
  })
}
