import type { Story, StorySummary } from '../document/story.ts'
import { changesOf } from './changes.ts'
import { claimOf, questionOf } from './claim-of.ts'
import { copiesAmong, originalsOf } from './copies.ts'
import { gatherClaims } from './gather-claims.ts'
import { listedReport } from './listed-report.ts'
import type { Member } from './member.ts'
import { originBook } from './origins.ts'
import { relationsAmong } from './relations.ts'
import { inOrder } from './report-order.ts'
import { summarise } from './summary.ts'
import { toldStatements } from './told-statements.ts'
import { withdrawalsAmong } from './withdrawals.ts'

export type { Member } from './member.ts'

/** One story's ledger from its reports. They may come in any order: the same reports give the same ledger, to the byte. */
export function storyLedger(story: string, members: readonly Member[]): Story {
  const ordered = inOrder(members)
  const copies = copiesAmong(ordered)
  const book = originBook(ordered)
  const gathered = gatherClaims(toldStatements(ordered, originalsOf(copies), book))
  const claims = gathered.map(claimOf)
  const origins = book.origins()
  const withdrawals = withdrawalsAmong(gathered)
  const relations = relationsAmong(gathered, withdrawals)
  return {
    version: 1,
    story: { ...summarise(story, ordered), reports: ordered.map((member) => listedReport(member, copies)) },
    questions: claims.map(questionOf),
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
