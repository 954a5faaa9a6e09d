import { byLanguage } from '../analysis/by-language.ts'
import { languages } from '../lang/languages.ts'
import { facetOf } from './facet.ts'
import { claimsUnder, type OpenClaim } from './open-claim.ts'
import { sameStand } from './same-saying.ts'
import type { Told } from './told-statements.ts'

/** In characters: what is farther back is not what «l'informazione» stands for. */
const nearby = 400

/**
 * Joins those statements to the claims of the statement before them that only point back to it: « l'information a été confirmée
 * par la cour », «opinan lo mismo». Where somebody denies it or asks for something, it is another claim.
 */
export function joinedToBefore(claims: readonly OpenClaim[], told: readonly Told[]): readonly OpenClaim[] {
  const under = claimsUnder(claims)
  const gone = new Set<OpenClaim>()
  for (const [i, each] of told.entries()) {
    const before = antecedent(told, i)
    if (before === undefined || !pointsBack(each)) continue
    const [own, ...others] = under.get(each) ?? []
    if (own === undefined || others.length > 0 || own.facets.length > 1) continue
    gone.add(own)
    const joined = under.get(before) ?? []
    for (const claim of joined) claim.facets.push(facetOf(each))
    // What points back to this one in its turn is joined to the same.
    under.set(each, joined)
  }
  return claims.filter((claim) => !gone.has(claim))
}

/** The statement of another source right before one, if the two may say the same. */
function antecedent(told: readonly Told[], at: number): Told | undefined {
  const [one, before] = [told[at], told[at - 1]]
  if (one === undefined || before?.member !== one.member || before.saying.best.bare) return undefined
  const gap = one.saying.best.place.span[0] - before.saying.best.place.span[1]
  const other = one.statement.origin !== before.statement.origin
  return other && gap >= 0 && gap < nearby && sameStand(one.saying.best, before.saying.best) ? before : undefined
}

/** Whether a statement says nothing but «the report», «the same». */
function pointsBack({ member, saying: { best } }: Told): boolean {
  if (best.bare || best.act === 'demand' || best.act === 'deny' || best.act === 'decline-to-confirm') return false
  const language = languages.get(member.reading.report.language)
  if (language === undefined) return false
  const { wholes, nouns, before } = pointingOf(language)
  const words =
    best.proposition
      .toLowerCase()
      .replace(/\u2019/gu, "'")
      .match(/[\p{L}\p{M}]+'?/gu) ?? []
  if (wholes.has(words.join(' '))) return true
  const [first = '', noun = '', ...others] = words
  return others.length === 0 && before.has(first) && nouns.has(noun)
}

interface Pointing {
  readonly wholes: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  /** What may stand before such a noun: it must be one that is known already. */
  readonly before: ReadonlySet<string>
}

const pointingOf = byLanguage(({ attributionWords, closedClasses, elisions, reportingNouns }): Pointing => {
  const known = [...closedClasses.determiners, ...closedClasses.demonstratives, ...elisions]
  const indefinite = new Set(attributionWords.indefinites)
  return {
    wholes: new Set(attributionWords.theSame),
    nouns: new Set(reportingNouns.filter(({ act }) => act === 'assert').flatMap(({ forms }) => forms)),
    before: new Set(known.filter((word) => !indefinite.has(word))),
  }
})
