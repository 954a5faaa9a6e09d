import type { Judgement } from '../document/judgement.ts'
import type { Story, StorySummary } from '../document/story.ts'
import { changesOf } from './changes.ts'
import { claimOf } from './claim-of.ts'
import { copiesAmong, headsOf, originalsOf, underHeads } from './copies.ts'
import { gatherClaims } from './gather-claims.ts'
import { judgedStory } from './judged/judged-story.ts'
import { listedReport } from './listed-report.ts'
import type { Member } from './member.ts'
import { originBook } from './origins.ts'
import { questionsOf } from './questions.ts'
import { relationsAmong } from './relations.ts'
import { inOrder } from './report-order.ts'
import { weigh } from './sense-likeness.ts'
import { summarise } from './summary.ts'
import { type Told, toldStatements } from './told-statements.ts'
import { whyInQuestion } from './why-in-question.ts'
import { withdrawalsAmong } from './withdrawals.ts'

export type { Member } from './member.ts'

/**
 * One story's ledger from its reports, and from what people judged of them, in the order in which they did. Reports may come
 * in any order: the same reports give the same ledger, to the byte.
 */
export function storyLedger(story: string, members: readonly Member[], judgements: readonly Judgement[] = []): Story {
  const judged = judgedStory(members, judgements)
  const ordered = inOrder(judged.members)
  const found = copiesAmong(ordered)
  const copies = underHeads(judged.copies(headsOf(found)), found, ordered)
  const originals = originalsOf(copies)
  const book = originBook(ordered)
  const { told, origins } = judged.origins(toldStatements(ordered, originals, book), book, originals)
  const weights = weigh(told)
  const gathered = judged.claims(gatherClaims(told, weights), told, originals)
  const asked = questionsOf(gathered, weights)
  const begun = new Map<Told, number>()
  for (const { told: of } of gathered) begun.set(of[0], (begun.get(of[0]) ?? 0) + 1)
  const plain = gathered.map((each) => claimOf(each, asked.of.get(each.id) ?? null, (begun.get(each.told[0]) ?? 0) > 1))
  const { claims, questions } = judged.questions(plain, asked.questions, told)
  const explained = whyInQuestion(claims, gathered, { found: asked.of, pointing: asked.pointing }, weights)
  const questionOf = new Map(claims.flatMap(({ id, question }) => (question === null ? [] : [[id, question] as const])))
  const withdrawals = withdrawalsAmong(gathered)
  const relations = relationsAmong(gathered, questionOf, weights, withdrawals)
  return {
    version: 1,
    story: {
      ...summarise(story, ordered),
      reports: ordered.map((member) => ({ ...listedReport(member, copies), ...judged.reportMarks(member.id) })),
    },
    questions,
    claims: explained,
    origins,
    relations,
    changes: changesOf(ordered, gathered, { origins, relations, withdrawals }),
    judgements: judged.listed(),
  }
}

/** A story as lists show it. */
export function storySummary(story: string, members: readonly Member[]): StorySummary {
  return summarise(story, inOrder(members))
}
