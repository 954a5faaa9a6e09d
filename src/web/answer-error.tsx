import type { Context } from 'hono'
import { ReportedlyError } from '../errors.ts'
import { errorStatus } from './error-status.ts'
import { TroublePage } from './pages/trouble-page.tsx'
import { sendPage } from './send-page.ts'
import { viewOf } from './view-of.ts'
import { spokenError } from './words/spoken-error.ts'

/**
 * Answers a request that failed: one sentence on a page, or { ok: false, error, code, status, details } where JSON was asked for.
 * What no code names is told as no more than "something failed".
 */
export function answerError(context: Context, error: unknown): Response | Promise<Response> {
  const view = viewOf(context)
  const { trouble } = view.words
  if (!(error instanceof ReportedlyError)) {
    if (wantsJson(context))
      return context.json({ ok: false, error: 'Something failed.', code: 'unexpected', status: 500, details: {} }, 500)
    return sendPage(context, <TroublePage view={view} title={trouble.title} sentence={trouble.unexpected} />, 500)
  }
  const status = errorStatus(error.code)
  if (wantsJson(context)) {
    const { message, code, details } = error
    return context.json({ ok: false, error: message, code, status, details }, status)
  }
  const spoken = spokenError(error, view.words)
  return sendPage(
    context,
    <TroublePage
      view={view}
      title={status === 404 ? trouble.notFound : trouble.title}
      sentence={spoken ?? error.message}
      language={spoken === undefined ? 'en' : undefined}
    />,
    status,
  )
}

function wantsJson(context: Context): boolean {
  return context.req.path.endsWith('.json')
}
