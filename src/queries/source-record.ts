import { append } from '../claims/append.ts'
import { plainName } from '../claims/plain-name.ts'
import { compareDates } from '../claims/report-order.ts'
import { type Act, acts } from '../document/attribution.ts'
import type { Origin } from '../document/origin.ts'
import { countOutlets, type OutletCount } from '../document/outlet-count.ts'
import type { Relation } from '../document/relation.ts'
import type { Story } from '../document/story.ts'
import { ReportedlyError } from '../errors.ts'
import type { Ledger } from '../store/ledger.ts'
import { byTime, isBySource, type SaidInStory, saidIn, storiesWith } from './said-in-stories.ts'

/** A statement of a source, and what came after it. */
export interface RecordedStatement extends SaidInStory {
  /** Statements of others that deny it and were not made before it. */
  readonly deniedBy: readonly SaidInStory[]
  /** Statements by which the source took it back. */
  readonly takenBackBy: readonly SaidInStory[]
}

/** One source under one name, with all that it said: counted, never judged. */
export interface SourceUnderName extends OutletCount, Pick<Origin, 'name' | 'type' | 'affiliation' | 'grade'> {
  readonly stories: number
  readonly first: string | null
  readonly last: string | null
  /** How many of its statements do what; only what it did. */
  readonly acts: Readonly<Partial<Record<Act, number>>>
  /** How many of its statements others denied later, and how many it took back. */
  readonly deniedLater: number
  readonly takenBack: number
  readonly said: readonly RecordedStatement[]
}

/** What a source said across all stories. */
export interface SourceRecord {
  readonly version: 1
  /** As it was asked. */
  readonly name: string
  /** Every name that has all words of the one asked for, that very name first. They need not be one person. */
  readonly sources: readonly SourceUnderName[]
  /** How many further stories name it and were not looked through. */
  readonly leftOut: number
}

/** Each story's ledger is made for the answer; more of them would keep whoever asks waiting. */
const mostStories = 200

/** Who is this source, what did they say, when, and what came of it? Throws 'source-unknown'. */
export async function sourceRecord(ledger: Ledger, name: string): Promise<SourceRecord> {
  const search = { words: null, source: name, language: null, since: null }
  const { ledgers, leftOut } = await storiesWith(ledger, search, mostStories)
  const recorded = ledgers.flatMap((story) => recordedIn(story).filter((said) => isBySource(said, name)))
  if (recorded.length === 0) throw new ReportedlyError('source-unknown', { name })
  const byName = new Map<string, RecordedStatement[]>()
  for (const said of recorded) {
    const plain = plainName(said.origin.name, said.report.language)
    const before = byName.get(plain)
    if (before === undefined) byName.set(plain, [said])
    else before.push(said)
  }
  const asked = plainName(name, '')
  const sources = [...byName].sort(
    ([one, said], [other, otherSaid]) =>
      Number(other === asked) - Number(one === asked) || otherSaid.length - said.length || (one < other ? -1 : 1),
  )
  return { version: 1, name, sources: sources.map(([, said]) => underName(said)), leftOut }
}

function underName(said: RecordedStatement[]): SourceUnderName {
  said.sort(byTime)
  const dates = said.flatMap(({ statement }) => statement.at ?? [])
  const counted = acts.flatMap((act) => {
    const count = said.filter(({ statement }) => statement.act === act).length
    return count === 0 ? [] : [[act, count] as const]
  })
  const [first] = said
  if (first === undefined) throw new TypeError('a source without a statement')
  const { name, type } = first.origin
  return {
    name,
    type,
    affiliation: said.find(({ origin }) => origin.affiliation !== null)?.origin.affiliation ?? null,
    stories: new Set(said.map(({ story }) => story.id)).size,
    ...countOutlets(said.map(({ report }) => report.outlet)),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    acts: Object.fromEntries(counted),
    deniedLater: said.filter(({ deniedBy }) => deniedBy.length > 0).length,
    takenBack: said.filter(({ takenBackBy }) => takenBackBy.length > 0).length,
    said,
  }
}

/** The statements of a story with what others said against them later, and what took them back. */
function recordedIn(story: Story): RecordedStatement[] {
  const all = saidIn(story)
  const saidAs = new Map(all.map((said) => [said.statement.id, said]))
  const ends = new Map<string, SaidInStory | undefined>(saidAs)
  const claimsOf = new Map<string, string[]>()
  for (const { id, statements } of story.claims) {
    ends.set(id, saidAs.get(statements[0]?.id ?? ''))
    for (const statement of statements) append(claimsOf, statement.id, id)
  }
  const answersTo = new Map<string, Relation[]>()
  for (const relation of story.relations) append(answersTo, relation.to, relation)
  const against = (said: SaidInStory, kind: Relation['kind']) =>
    uniqueOf(
      [...(claimsOf.get(said.statement.id) ?? []), said.statement.id]
        .flatMap((end) => answersTo.get(end) ?? [])
        .filter((relation) => relation.kind === kind)
        .flatMap(({ from }) => ends.get(from) ?? []),
    ).filter((answer) => notBefore(answer, said))
  return all.map((said) => ({
    ...said,
    deniedBy: against(said, 'denies').filter(({ origin }) => origin.id !== said.origin.id),
    takenBackBy: against(said, 'retracts').filter(({ origin }) => origin.id === said.origin.id),
  }))
}

/** Who answers a statement under both its claims answers it once. */
function uniqueOf(answers: readonly SaidInStory[]): readonly SaidInStory[] {
  return [...new Set(answers)]
}

/** Whether both days are known and the answer's is not the earlier. */
function notBefore({ statement: answer }: SaidInStory, { statement: said }: SaidInStory): boolean {
  return answer.at !== null && said.at !== null && compareDates(said.at, answer.at) <= 0
}
