import type { MiddlewareHandler } from 'hono'
import { ReportedlyError } from '../../errors.ts'
import { hostOf } from './host-of.ts'

/**
 * Lets through only requests to one of the desk's own names, with its port ("localhost:4242") or, where a name is given
 * without one, with any. A page elsewhere whose name was made to lead here is refused with 'host-refused'.
 */
export function knownHost(hosts: () => readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const host = hostOf(context.req)
    const name = host.replace(/:\d{1,5}$/, '')
    if (!hosts().some((known) => known === host || known === name)) throw new ReportedlyError('host-refused', { host })
    await next()
  }
}
