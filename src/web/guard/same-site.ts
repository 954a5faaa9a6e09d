import type { MiddlewareHandler } from 'hono'
import { ReportedlyError } from '../../errors.ts'
import { hostOf } from './host-of.ts'

/** Refuses, with 'form-refused', whatever another site sends: only the desk's own pages may send it a form. */
export const sameSite: MiddlewareHandler = async (context, next) => {
  const { req } = context
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    const origin = req.header('origin')
    const site = req.header('sec-fetch-site')
    if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== hostOf(req)))
      throw new ReportedlyError('form-refused', { reason: 'it was sent from another site' })
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      throw new ReportedlyError('form-refused', { reason: 'it was sent from another site' })
  }
  await next()
}
