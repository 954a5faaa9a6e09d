import { append } from './append.ts'
import { dayNumber } from './days-apart.ts'
import { type Facet, facetOf } from './facet.ts'
import type { Fate } from './fates.ts'
import { exchanged } from './likeness.ts'
import { claimsUnder, type OpenClaim } from './open-claim.ts'
import { sameStand } from './same-saying.ts'
import type { Told } from './told-statements.ts'
import type { Utterance } from './utterance.ts'

/**
 * Joins what is told of one person: that Khamis was killed, died, lost his life is one claim, whatever else each statement
 * says. A claim that says no more is joined whole; a statement that tells of several people stands under the claim of each.
 */
export function joinedByFate(claims: readonly OpenClaim[], told: readonly Told[]): OpenClaim[] {
  const under = claimsUnder(claims)
  const made = [...claims]
  const gone = new Set<OpenClaim>()
  for (const group of groupsOf(told)) {
    const held: ReadonlySet<Told> = new Set(group)
    const ofThemAlone = [...new Set(group.flatMap((each) => under.get(each) ?? []))].filter(
      (claim) => !gone.has(claim) && claim.facets.every((facet) => held.has(facet.told) && facet.count === null),
    )
    const [first, ...rest] = ofThemAlone
    for (const claim of rest) gone.add(claim)
    const known = new Set(first?.facets.map((facet) => facet.told))
    const facets = [...(first?.facets ?? []), ...group.filter((each) => !known.has(each)).map((each) => facetOf(each))]
    const joined = first === undefined ? opened(facets) : first
    if (joined === null) continue
    if (first === undefined) made.push(joined)
    else first.facets.push(...facets.slice(first.facets.length))
    for (const each of group) if (!known.has(each)) append(under, each, joined)
  }
  return made.filter((claim) => !gone.has(claim))
}

function opened([first, ...rest]: readonly Facet[]): OpenClaim | null {
  return first === undefined ? null : { facets: [first, ...rest] }
}

/** The statements that tell one thing of one person and take the same side of it, in their order. */
function groupsOf(told: readonly Told[]): readonly (readonly Told[])[] {
  const families = familyNames(told.flatMap(({ sense }) => sense.fates))
  const groups = new Map<string, Told[][]>()
  for (const each of told)
    for (const key of new Set(each.sense.fates.flatMap((fate) => keysOf(fate, families)))) {
      const known = groups.get(key) ?? []
      const group = known.find(([first]) => first !== undefined && together(first, each))
      if (group === undefined) groups.set(key, [...known, [each]])
      else if (!group.includes(each)) group.push(each)
    }
  return [...groups.values()].flat().filter((group) => group.length > 1)
}

/** In days: what is told later than that of somebody happened anew, or was not so. */
const newsFor = 7

/** Not who asks for it and who tells that it happened. */
function together(one: Told, other: Told): boolean {
  const [a, b] = [one.saying.best, other.saying.best]
  if (tellsOf(a) !== tellsOf(b)) return false
  const [day, otherDay] = [dayOf(one), dayOf(other)]
  if (day !== null && otherDay !== null && Math.abs(day - otherDay) > newsFor) return false
  return sameStand(a, b) && a.wording.negated === b.wording.negated && !exchanged(one.sense.days, other.sense.days)
}

/** The day on which it happened, where one is named, else the one on which it was said. */
function dayOf({ sense, statement }: Told): number | null {
  return dayNumber([...sense.days][0] ?? statement.at)
}

function tellsOf({ act, factuality, reportive }: Utterance): boolean {
  return act !== 'promise' && (reportive || factuality !== 'Uu')
}

/** Last names that several people of the story have: they tell nobody from another. */
function familyNames(fates: readonly Fate[]): ReadonlySet<string> {
  const first = new Map<string, string>()
  const families = new Set<string>()
  for (const { name } of fates) {
    const [own, last] = [name[0] ?? '', name.at(-1) ?? '']
    if (name.length < 2) continue
    if (first.has(last) && first.get(last) !== own) families.add(last)
    first.set(last, own)
  }
  return families
}

function keysOf({ what, name }: Fate, families: ReadonlySet<string>): readonly string[] {
  const own = name.filter((word) => !families.has(word))
  return (own.length === 0 ? name.slice(-1) : own).map((word) => `${what} ${word}`)
}
