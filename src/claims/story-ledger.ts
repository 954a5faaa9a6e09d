import type { Story, StorySummary } from '../document/story.ts'
import { changesOf } from './changes.ts'
import { claimOf } from './claim-of.ts'
import { copiesAmong, originalsOf } from './copies.ts'
import { gatherClaims } from './gather-claims.ts'
import { listedReport } from './listed-report.ts'
import type { Member } from './member.ts'
import { originBook } from './origins.ts'
import { questionsOf } from './questions.ts'
import { relationsAmong } from './relations.ts'
import { inOrder } from './report-order.ts'
import { weigh } from './sense-likeness.ts'
import { summarise } from './summary.ts'
import { toldStatements } from './told-statements.ts'
import { withdrawalsAmong } from './withdrawals.ts'

export type { Member } from './member.ts'

/** One story's ledger from its reports. They may come in any order: the same reports give the same ledger, to the byte. */
export function storyLedger(story: string, members: readonly Member[]): Story {
  const ordered = inOrder(members)
  const copies = copiesAmong(ordered)
  const book = originBook(ordered)
  const told = toldStatements(ordered, originalsOf(copies), book)
  const weights = weigh(told)
  const gathered = gatherClaims(told, weights)
  const { questions, of } = questionsOf(gathered, weights)
  const claims = gathered.map((each) => claimOf(each, of.get(each.id) ?? null))
  const origins = book.origins()
  const withdrawals = withdrawalsAmong(gathered)
  const relations = relationsAmong(gathered, of, weights, withdrawals)
  return {
    version: 1,
    story: { ...summarise(story, ordered), reports: ordered.map((member) => listedReport(member, copies)) },
    questions,
    claims,
    origins,
    relations,
    changes: changesOf(ordered, gathered, { origins, relations, withdrawals }),
  }
}

/** A story as lists show it. */
export function storySummary(story: string, members: readonly Member[]): StorySummary {
  return summarise(story, inOrder(members))
}
