import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { ReportedlyError } from '../../errors.ts'

const cookie = 'reportedly-session'

/** The token for a form on the page being made: it holds for this browser alone, which a cookie is to tell. */
export function issueToken(context: Context, secret: Uint8Array): string {
  const known = getCookie(context, cookie)
  const session = known !== undefined && isSession(known) ? known : randomBytes(24).toString('base64url')
  if (session !== known) setCookie(context, cookie, session, { path: '/', httpOnly: true, sameSite: 'Strict' })
  return tokenOf(session, secret)
}

/** Throws 'form-refused' unless the token was issued to this browser. */
export function checkToken(context: Context, secret: Uint8Array, token: unknown): void {
  const session = getCookie(context, cookie)
  const given = Buffer.from(typeof token === 'string' ? token : '')
  const due = Buffer.from(session === undefined ? '' : tokenOf(session, secret))
  if (session === undefined || given.length !== due.length || !timingSafeEqual(given, due))
    throw new ReportedlyError('form-refused', { reason: 'its token is missing or is not of this browser' })
}

function isSession(value: string): boolean {
  return /^[\w-]{32}$/.test(value)
}

function tokenOf(session: string, secret: Uint8Array): string {
  return createHmac('sha256', secret).update(session).digest('base64url')
}
