import type { Judgement } from '../document/judgement.ts'
import type { Story, StorySummary } from '../document/story.ts'
import { changesOf } from './changes.ts'
import { claimOf, questionOf } from './claim-of.ts'
import { copiesAmong } from './copies.ts'
import { gatherClaims } from './gather-claims.ts'
import { type JudgedStory, judgedStory } from './judged/judged-story.ts'
import type { Member } from './member.ts'
import { originBook } from './origins.ts'
import { relationsAmong } from './relations.ts'
import { inOrder } from './report-order.ts'
import { summarise } from './summary.ts'
import { type Told, toldStatements } from './told-statements.ts'
import { withdrawalsAmong } from './withdrawals.ts'

export type { Member } from './member.ts'

/**
 * One story's ledger from its reports, and from what people judged of them, in the order in which they did. Reports may come
 * in any order: the same reports give the same ledger, to the byte.
 */
export function storyLedger(story: string, members: readonly Member[], judgements: readonly Judgement[] = []): Story {
  const judged = judgedStory(members, judgements)
  const ordered = inOrder(judged.members)
  const copies = judged.copies(copiesAmong(ordered))
  const book = originBook(ordered)
  const found = toldStatements(originalsFirst(ordered, copies), copies, book)
  const { told, origins } = judged.origins(inOrderOf(ordered, found), book, copies)
  const gathered = judged.claims(gatherClaims(told), told, copies)
  const plain = gathered.map(claimOf)
  const { claims, questions } = judged.questions(plain, plain.map(questionOf), told)
  const withdrawals = withdrawalsAmong(gathered)
  const relations = relationsAmong(gathered, withdrawals)
  return {
    version: 1,
    story: { ...summarise(story, ordered), reports: ordered.map((member) => reportOf(member, copies, judged)) },
    questions,
    claims,
    origins,
    relations,
    changes: changesOf(ordered, gathered, { origins, relations, withdrawals }),
    judgements: judged.listed(),
  }
}

/** A person may know that a report copies one of a later date, or of none: its statements take their origins from there. */
function originalsFirst(ordered: readonly Member[], copies: ReadonlyMap<string, string>): readonly Member[] {
  const seen = new Set<string>()
  const inTurn = ordered.every(({ id }) => {
    seen.add(id)
    return seen.has(copies.get(id) ?? id)
  })
  if (inTurn) return ordered
  return [...ordered.filter(({ id }) => !copies.has(id)), ...ordered.filter(({ id }) => copies.has(id))]
}

function inOrderOf(ordered: readonly Member[], told: readonly Told[]): readonly Told[] {
  const nth = new Map(ordered.map(({ id }, i) => [id, i]))
  return told.toSorted((a, b) => (nth.get(a.member.id) ?? 0) - (nth.get(b.member.id) ?? 0))
}

/** A story as lists show it. */
export function storySummary(story: string, members: readonly Member[]): StorySummary {
  return summarise(story, inOrder(members))
}

function reportOf(
  { id, reading, earlier }: Member,
  copies: ReadonlyMap<string, string>,
  judged: JudgedStory,
): Story['story']['reports'][number] {
  const { outlet, headline, published, url, language } = reading.report
  const copyOf = copies.get(id) ?? null
  const revisions = earlier.length + 1
  return { id, outlet, headline, published, url, copyOf, revisions, language, ...judged.reportMarks(id) }
}
