import type { Context } from 'hono'
import { claimHistory } from '../../queries/claim-history.ts'
import { copiesOf } from '../../queries/copies.ts'
import { noGrades, withGrades } from '../../queries/grades.ts'
import { question } from '../../queries/question.ts'
import type { DeskDependencies } from '../desk-dependencies.ts'
import { ClaimPage } from '../pages/claim-page.tsx'
import { CopiesPage } from '../pages/copies-page.tsx'
import { QuestionPage } from '../pages/question-page.tsx'
import { sendPage } from '../send-page.ts'
import { viewOf } from '../view-of.ts'
import { askedFor } from './asked-for.ts'

/** The history of a claim: as a page or, with `.json`, as `claim --json` prints it. */
export async function showClaim(context: Context, { ledger, grades = noGrades }: DeskDependencies): Promise<Response> {
  const story = context.req.param('id') ?? ''
  const { found, json } = await askedFor(context.req.param('claim') ?? '', async (id) =>
    withGrades(await claimHistory(ledger, { story, id }), grades),
  )
  if (json) return context.json(found)
  return sendPage(context, <ClaimPage view={viewOf(context)} history={found} />)
}

/** One question of a story: as a page or, with `.json`, as `question --json` prints it. */
export async function showQuestion(
  context: Context,
  { ledger, grades = noGrades }: DeskDependencies,
): Promise<Response> {
  const story = context.req.param('id') ?? ''
  const { found, json } = await askedFor(context.req.param('question') ?? '', async (id) =>
    withGrades(await question(ledger, { story, id }), grades),
  )
  if (json) return context.json(found)
  return sendPage(context, <QuestionPage view={viewOf(context)} ledger={found} />)
}

/** The copies of a story: as a page, or as JSON with `.json`. */
export async function showCopies(context: Context, { ledger }: DeskDependencies): Promise<Response> {
  const found = await copiesOf(ledger, context.req.param('id') ?? '')
  if (context.req.path.endsWith('.json')) return context.json(found)
  return sendPage(context, <CopiesPage view={viewOf(context)} copies={found} />)
}
