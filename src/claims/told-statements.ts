import { digest } from '../document/identity.ts'
import type { Statement } from '../document/statement.ts'
import { foldReport, type Saying } from './fold-sayings.ts'
import { containment, givenAgain } from './likeness.ts'
import type { Member } from './member.ts'
import type { OriginBook } from './origins.ts'
import { type FoldedMember, ownSentences } from './own-sentences.ts'
import { sameStand } from './same-saying.ts'
import { type Sense, sensesOf } from './sense.ts'
import { textDates } from './text-dates.ts'
import type { Utterance } from './utterance.ts'
import { utterancesOf, voicesOf } from './utterances-of.ts'

/** A statement of the ledger with the words it was made from. */
export interface Told {
  readonly statement: Statement
  readonly saying: Saying
  readonly member: Member
  readonly sense: Sense
  /** When the text was published that first gave it: an earlier text of the report, where that gave it already. */
  readonly givenAt: string | null
}

/** A few words of a sentence may be anybody's. */
const fewestStems = 4
/** No report gives so many; in one that does, the later ones have the origin that the copy names. */
const comparedOriginals = 500

/** The statements of a story's reports, which come in their order; within a report in the order of its text. */
export function toldStatements(
  members: readonly Member[],
  copies: ReadonlyMap<string, string>,
  book: OriginBook,
): Told[] {
  const toldBy = new Map<string, Told[]>()
  const folded = members.map((member) => foldedMember(member, copies))
  const own = ownSentences(folded)
  for (const read of originalsFirst(folded)) {
    const { member } = read
    const originals = toldBy.get(copies.get(member.id) ?? '') ?? []
    const givenFirst = firstGiven(member)
    const latest = textDates(member).at(-1) ?? null
    const names = new Map(member.reading.entities.map(({ id, name }) => [id, name]))
    const seen = new Map<string, number>()
    const told = inPlace(read.folded.sayings, own.get(member.id) ?? []).map((saying) => {
      const { best } = saying
      const copied = originalOf(saying, originals)
      const origin = copied?.statement.origin ?? book.originOf(best.source, member, best.wording.key)
      const content = JSON.stringify([member.id, origin, best.wording.key])
      const nth = seen.get(content) ?? 0
      seen.set(content, nth + 1)
      const givenAt = givenFirst.get(best.wording.key) ?? latest
      const statement = statementOf(saying, { member, origin, content: `${content} ${nth}`, names, givenAt })
      return { saying, member, givenAt, sense: read.senseOf(best), statement }
    })
    toldBy.set(member.id, told)
  }
  return members.flatMap(({ id }) => toldBy.get(id) ?? [])
}

/** What is read in a report; what its words mean is asked again, and found once. */
function foldedMember(member: Member, copies: ReadonlyMap<string, string>): FoldedMember {
  const senseOf = sensesOf(member.reading)
  const known = new Map<Utterance, Sense>()
  return {
    member,
    original: copies.get(member.id) ?? member.id,
    folded: foldReport(member.reading),
    senseOf: (said) => {
      const sense = known.get(said) ?? senseOf(said)
      known.set(said, sense)
      return sense
    },
  }
}

function inPlace(sayings: readonly Saying[], own: readonly Saying[]): readonly Saying[] {
  if (own.length === 0) return sayings
  const start = ({ places: [first] }: Saying) => first?.place.span[0] ?? 0
  return [...sayings, ...own].sort((one, other) => start(one) - start(other))
}

/** A copy that was published on the same day may stand before its original. */
function originalsFirst(folded: readonly FoldedMember[]): readonly FoldedMember[] {
  const isCopy = ({ member, original }: FoldedMember) => original !== member.id
  return [...folded.filter((each) => !isCopy(each)), ...folded.filter(isCopy)]
}

interface Setting {
  readonly member: Member
  readonly origin: string
  /** What the id of the statement is made from. */
  readonly content: string
  /** Of the report's entities, by their id. */
  readonly names: ReadonlyMap<string, string>
  readonly givenAt: string | null
}

function statementOf({ best, places }: Saying, { member, origin, content, names, givenAt }: Setting): Statement {
  const { attribution, voice, form, act, factuality, reportive } = best
  const spans = new Set<string>()
  const distinct = places.filter(({ place }) => !spans.has(place.span.join()) && spans.add(place.span.join()))
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
    at: best.saidAt ?? givenAt,
    places: distinct.map(({ place }) => place),
    ...(best.bare ? { wordless: true } : {}),
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
    same.find(({ saying }) => !best.bare && givenAgain(saying.best.wording, best.wording)) ??
    same.find(({ saying }) => isCut(best, saying.best))
  )
}

/** Whether a copy gives only a part of an original's sentence, as of its own voice. */
function isCut(copied: Utterance, original: Utterance): boolean {
  const ownVoice = copied.source.kind === 'outlet' && original.source.kind === 'outlet'
  return ownVoice && copied.wording.stemSet.size >= fewestStems && containment(copied.wording, original.wording) === 1
}

/** When a report first gave some words, where an earlier text of it gave them already. */
function firstGiven(member: Member): ReadonlyMap<string, string | null> {
  const given = new Map<string, string | null>()
  const dates = textDates(member)
  for (const [i, reading] of member.earlier.entries())
    for (const { wording } of [...utterancesOf(reading), ...voicesOf(reading)])
      if (!given.has(wording.key)) given.set(wording.key, dates[i] ?? null)
  return given
}
