import type { Context } from 'hono'
import type { Draft } from '../../document/draft.ts'
import { ReportedlyError } from '../../errors.ts'
import { listStories } from '../../queries/list-stories.ts'
import type { DeskDependencies } from '../desk-dependencies.ts'
import { errorStatus } from '../error-status.ts'
import { draftOf, fieldsOf } from '../forms/read-form.ts'
import { sentForm } from '../forms/sent-form.ts'
import { issueToken } from '../guard/form-token.ts'
import { FirstPage } from '../pages/first-page.tsx'
import { ReportPage } from '../pages/report-page.tsx'
import { sendPage } from '../send-page.ts'
import { viewOf } from '../view-of.ts'
import { spokenError } from '../words/spoken-error.ts'

/** Reads a report that was pasted or chosen and shows what was read in it. Keeps nothing. */
export async function readReport(context: Context, { analyse, ledger, secret }: DeskDependencies): Promise<Response> {
  const form = await sentForm(context)
  let draft: Draft
  try {
    draft = await draftOf(form)
  } catch (error) {
    if (!(error instanceof ReportedlyError) || context.req.path.endsWith('.json')) throw error
    return askAgain(context, form, error, await listStories(ledger))
  }
  const reading = analyse(draft)
  if (context.req.path.endsWith('.json')) return context.json(reading)
  const token = issueToken(context, secret)
  return sendPage(
    context,
    <ReportPage view={viewOf(context)} reading={reading} standing={{ kind: 'read', draft, token }} />,
  )
}

/** The first page again, with what was filled in and what was wrong with it. */
function askAgain(
  context: Context,
  form: FormData,
  error: ReportedlyError,
  stories: Awaited<ReturnType<typeof listStories>>,
): Response | Promise<Response> {
  const view = viewOf(context)
  const given = fieldsOf(form)
  const trouble = {
    field: error.code === 'date-not-understood' ? ('date' as const) : ('text' as const),
    sentence: spokenError(error, view.words) ?? error.message,
  }
  // A text too long to be read is too long to be sent back.
  const kept = error.code === 'input-too-large' ? { ...given, text: '' } : given
  return sendPage(
    context,
    <FirstPage view={view} stories={stories} given={kept} trouble={trouble} />,
    errorStatus(error.code),
  )
}
