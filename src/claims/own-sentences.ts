import { isState } from '../document/is-state.ts'
import type { PartKind } from '../document/part.ts'
import { append } from './append.ts'
import { type Folded, foldPlain, type Saying } from './fold-sayings.ts'
import { containment } from './likeness.ts'
import type { Member } from './member.ts'
import { mentionsWithin } from './mention-tree.ts'
import { type Meant, sameDeed, sameEvent } from './same-fact.ts'
import type { Sense } from './sense.ts'
import type { Utterance } from './utterance.ts'

/** A report with what was read in it as statements and as plain sentences. */
export interface FoldedMember {
  readonly member: Member
  /** The report that it copies, or itself. */
  readonly original: string
  readonly folded: Folded
  readonly senseOf: (said: Utterance) => Sense
}

/** What the outlet tells in the run of its text; a headline says it again. */
const running: readonly PartKind[] = ['paragraph', 'standfirst']
/** A sentence of which another report has so many words is the same sentence, taken over: one voice, not two. */
const sameSentence = 0.7
/** No month has so much of one event with two actors; where one does, the latest before it are compared. */
const comparedSentences = 40

interface Sentence extends Meant {
  readonly from: FoldedMember
  readonly plain: boolean
}

/**
 * The sentences of the outlets' own that are statements because another outlet tells the same in words of its own, or a source
 * says it: only then is a plain sentence more than the background of a report. For each report's id, in the order of its text.
 */
export function ownSentences(reports: readonly FoldedMember[]): ReadonlyMap<string, readonly Saying[]> {
  if (new Set(reports.map(({ original }) => original)).size < 2) return new Map()
  const filed = new Map<string, Sentence[]>()
  const chosen = new Set<Sentence>()
  const all = reports.flatMap(sentencesOf)
  for (const one of all) {
    const keys = keysOf(one.sense)
    const others = new Set(keys.flatMap((key) => (filed.get(key) ?? []).slice(-comparedSentences)))
    for (const other of others)
      if ((one.plain || other.plain) && tellTheSame(one, other)) for (const each of [one, other]) chosen.add(each)
    for (const key of keys) append(filed, key, one)
  }
  const told = new Map<FoldedMember, Utterance[]>()
  for (const each of all) if (each.plain && chosen.has(each)) append(told, each.from, each.said)
  return new Map([...told].map(([{ member, folded }, said]) => [member.id, foldPlain(said, folded)]))
}

/** A report's statements, and those of its plain sentences that another report could tell: dated ones, and those of two states. */
function sentencesOf(from: FoldedMember): readonly Sentence[] {
  const { folded, senseOf, member } = from
  const states = (member.reading.mentions ?? []).filter(({ concept }) => isState(concept))
  const meant = (said: Utterance, plain: boolean): Sentence => ({ said, sense: senseOf(said), from, plain })
  const plain = folded.plain.filter(({ part, factuality, voice, place }) => {
    if (!running.includes(part) || factuality !== 'CT+') return false
    const isDated = voice !== null && voice.times.length > 0
    return isDated || mentionsWithin(states, place.span).length > 1
  })
  return [...folded.sayings.map(({ best }) => meant(best, false)), ...plain.map((said) => meant(said, true))]
}

/** What a sentence is filed under: its events with their months, and with what is done in them. */
function keysOf({ heads, dates, deeds }: Sense): readonly string[] {
  const months = new Set([...dates].map((date) => date.slice(0, 'YYYY-MM'.length)))
  return [...[...heads].flatMap((head) => [...months].map((month) => `${head} ${month}`)), ...deeds]
}

function tellTheSame(one: Sentence, other: Sentence): boolean {
  if (!ofTwoOutlets(one.from, other.from) || isTakenOver(one, other)) return false
  const bySource = [one, other].some(({ said }) => said.attribution !== null)
  return sameEvent(one, other) || (bySource && sameDeed(one, other))
}

/** Two reports of unknown outlets need not be of one; that neither copies the other is told above. */
function ofTwoOutlets(one: FoldedMember, other: FoldedMember): boolean {
  const [outlet, its] = [one, other].map(({ member }) => member.reading.report.outlet)
  return one.original !== other.original && (outlet === null || outlet !== its)
}

function isTakenOver({ said: one, from }: Sentence, { said: other, from: its }: Sentence): boolean {
  if (from.member.reading.report.language !== its.member.reading.report.language) return false
  return Math.max(containment(one.wording, other.wording), containment(other.wording, one.wording)) >= sameSentence
}
