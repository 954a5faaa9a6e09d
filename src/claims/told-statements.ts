import { digest } from '../document/identity.ts'
import type { Statement } from '../document/statement.ts'
import { foldSayings, type Saying } from './fold-sayings.ts'
import { resemblance } from './likeness.ts'
import type { Member } from './member.ts'
import type { OriginBook } from './origins.ts'
import { sameStand } from './same-saying.ts'
import { utterancesOf, voicesOf } from './utterances-of.ts'

/** A statement of the ledger with the words it was made from. */
export interface Told {
  readonly statement: Statement
  readonly saying: Saying
  readonly member: Member
}

/** So much of the wording of a copied statement is the original's. */
const copiedWording = 0.8
/** No report gives so many; in one that does, the later ones have the origin that the copy names. */
const comparedOriginals = 500

/** The statements of a story's reports, which come in their order; within a report in the order of its text. */
export function toldStatements(
  members: readonly Member[],
  copies: ReadonlyMap<string, string>,
  book: OriginBook,
): Told[] {
  const toldBy = new Map<string, Told[]>()
  for (const member of members) {
    const originals = toldBy.get(copies.get(member.id) ?? '') ?? []
    const givenFirst = firstGiven(member)
    const names = new Map(member.reading.entities.map(({ id, name }) => [id, name]))
    const seen = new Map<string, number>()
    const told = foldSayings(member.reading).map((saying) => {
      const { best } = saying
      const copied = originalOf(saying, originals)
      const origin = copied?.statement.origin ?? book.originOf(best.source, member, best.wording.key)
      const content = JSON.stringify([member.id, origin, best.wording.key])
      const nth = seen.get(content) ?? 0
      seen.set(content, nth + 1)
      return {
        saying,
        member,
        statement: statementOf(saying, { member, origin, content: `${content} ${nth}`, names, givenFirst }),
      }
    })
    toldBy.set(member.id, told)
  }
  return members.flatMap(({ id }) => toldBy.get(id) ?? [])
}

interface Setting {
  readonly member: Member
  readonly origin: string
  /** What the id of the statement is made from. */
  readonly content: string
  /** Of the report's entities, by their id. */
  readonly names: ReadonlyMap<string, string>
  readonly givenFirst: ReadonlyMap<string, string | null>
}

function statementOf({ best, places }: Saying, { member, origin, content, names, givenFirst }: Setting): Statement {
  const { attribution, voice, form, act, factuality, reportive } = best
  const spans = new Set<string>()
  const distinct = places.filter(({ place }) => !spans.has(place.span.join()) && spans.add(place.span.join()))
  const published = member.reading.report.published?.value ?? null
  return {
    id: `st-${digest(content).slice(0, 12)}`,
    report: member.id,
    attribution: attribution?.id ?? null,
    voice: voice?.id ?? null,
    source: best.source.name,
    via: attribution?.via.flatMap((entity) => names.get(entity) ?? []) ?? [],
    origin,
    form,
    act,
    factuality,
    reportive,
    at: best.saidAt ?? givenFirst.get(best.wording.key) ?? published,
    places: distinct.map(({ place }) => place),
    variants: new Set(places.map(({ wording }) => wording.key)).size,
  }
}

/** A copied statement keeps its origin, under whatever name the copy gives its source. */
function originalOf({ best }: Saying, originals: readonly Told[]): Told | undefined {
  const same = originals
    .slice(0, comparedOriginals)
    .filter(({ saying }) => sameStand(saying.best, best) && saying.best.bare === best.bare)
  return (
    same.find(({ saying }) => saying.best.wording.key === best.wording.key) ??
    same.find(
      ({ saying }) => !best.bare && resemblance(saying.best.wording.stemSet, best.wording.stemSet) >= copiedWording,
    )
  )
}

/** When a report first gave some words, where an earlier text of it gave them already. */
function firstGiven({ earlier }: Member): ReadonlyMap<string, string | null> {
  const given = new Map<string, string | null>()
  for (const reading of earlier)
    for (const { wording } of [...utterancesOf(reading), ...voicesOf(reading)])
      if (!given.has(wording.key)) given.set(wording.key, reading.report.published?.value ?? null)
  return given
}
