import type { Context } from 'hono'
import type { Claim } from '../../document/claim.ts'
import type { Statement } from '../../document/statement.ts'
import type { StoryReport } from '../../document/story.ts'
import { ReportedlyError } from '../../errors.ts'
import { enterJudgement } from '../../judging/enter-judgement.ts'
import type { WantedVerdict } from '../../judging/wanted-judgement.ts'
import { storyLedgerOf } from '../../queries/story-ledger.ts'
import type { DeskDependencies } from '../desk-dependencies.ts'
import { errorStatus } from '../error-status.ts'
import { askedOfReport, askedOfStatement, type MissingCorrection } from '../forms/asked-correction.ts'
import { type CorrectionFields, correctionFields } from '../forms/correction-fields.ts'
import { sentForm } from '../forms/sent-form.ts'
import { checkToken, issueToken } from '../guard/form-token.ts'
import { CorrectReportPage } from '../pages/correct-report-page.tsx'
import { CorrectStatementPage } from '../pages/correct-statement-page.tsx'
import { sendPage } from '../send-page.ts'
import { storyAddress } from '../shown/addresses.ts'
import { indexStory, type StoryIndex } from '../shown/story-index.ts'
import { viewOf } from '../view-of.ts'
import { spokenError } from '../words/spoken-error.ts'
import { nameOf, rememberName } from './editor-name.ts'

/** What is put right: a statement or a report of a story, by its id. */
interface Subject {
  readonly statement: string | null
  readonly report: string | null
}

/** The form to put right a statement (`?statement=`) or a report (`?report=`) of a story. */
export async function showCorrection(context: Context, dependencies: DeskDependencies): Promise<Response> {
  const index = await indexAsked(context, dependencies)
  const subject = { statement: context.req.query('statement') ?? null, report: context.req.query('report') ?? null }
  const given = { ...correctionFields(), by: nameOf(context) }
  return formPage(context, dependencies, { index, subject, given })
}

/** Enters a correction and leads back to what was put right; or shows the form again and says what is missing in it. */
export async function enterCorrection(context: Context, dependencies: DeskDependencies): Promise<Response> {
  const { ledger, secret, now } = dependencies
  const form = await sentForm(context)
  checkToken(context, secret, form.get('token'))
  const index = await indexAsked(context, dependencies)
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : null
  }
  const subject = { statement: field('statement'), report: field('report') }
  const given = correctionFields(form)
  try {
    const wanted = missingSignature(given) ?? (await askedOf(dependencies, index, subject, given))
    if (typeof wanted === 'string') {
      const trouble = viewOf(context).words.judgement.needs[wanted]
      return formPage(context, dependencies, { index, subject, given, trouble }, 400)
    }
    const { id } = await enterJudgement(ledger, wanted, { at: now(), by: given.by, reason: given.reason })
    rememberName(context, given.by)
    const moved = wanted.kind === 'story' ? await ledger.report(wanted.report) : null
    return context.redirect(storyAddress(moved?.story ?? index.ledger.story.id, id), 303)
  } catch (error) {
    if (!(error instanceof ReportedlyError) || errorStatus(error.code) >= 500) throw error
    const trouble = spokenError(error, viewOf(context).words) ?? error.message
    return formPage(context, dependencies, { index, subject, given, trouble }, errorStatus(error.code))
  }
}

async function indexAsked(context: Context, { ledger }: DeskDependencies): Promise<StoryIndex> {
  return indexStory(await storyLedgerOf(ledger, context.req.param('id') ?? ''))
}

function missingSignature({ by, reason }: CorrectionFields): MissingCorrection | null {
  return by === '' ? 'name' : reason === '' ? 'reason' : null
}

async function askedOf(
  { ledger }: DeskDependencies,
  index: StoryIndex,
  subject: Subject,
  given: CorrectionFields,
): Promise<WantedVerdict | MissingCorrection> {
  const found = subjectIn(index, subject)
  if (found === null) return 'kind'
  return 'report' in found
    ? await askedOfReport(ledger, found.report.id, given)
    : await askedOfStatement(ledger, index, found.statement, given)
}

type Found = { readonly report: StoryReport } | { readonly claim: Claim; readonly statement: Statement }

function subjectIn(index: StoryIndex, { statement, report }: Subject): Found | null {
  const reported = index.reports.get(report ?? '')
  if (reported !== undefined) return { report: reported }
  const claim = index.claimOf.get(statement ?? '')
  const stated = claim?.statements.find(({ id }) => id === statement)
  return claim === undefined || stated === undefined ? null : { claim, statement: stated }
}

interface FormPage {
  readonly index: StoryIndex
  readonly subject: Subject
  readonly given: CorrectionFields
  readonly trouble?: string
}

/** A statement that was put right otherwise meanwhile may be gone: the story's page shows what there is now. */
function formPage(
  context: Context,
  { secret }: DeskDependencies,
  { index, subject, given, trouble }: FormPage,
  status: Parameters<typeof sendPage>[2] = 200,
): Response | Promise<Response> {
  const story = index.ledger.story.id
  const found = subjectIn(index, subject)
  if (found === null) return context.redirect(storyAddress(story), 303)
  const form = { view: viewOf(context), index, story, given, token: issueToken(context, secret), trouble }
  const page =
    'report' in found ? <CorrectReportPage {...form} {...found} /> : <CorrectStatementPage {...form} {...found} />
  return sendPage(context, page, status)
}
