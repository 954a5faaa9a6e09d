import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const cookie = 'reportedly-name'
const aYear = 365 * 24 * 60 * 60
/** What a cookie may hold; a longer name is asked for each time. */
const longestName = 200

/** The name under which this browser entered something last; empty where it entered nothing yet. */
export function nameOf(context: Context): string {
  return getCookie(context, cookie) ?? ''
}

export function rememberName(context: Context, name: string): void {
  if (name.length > longestName) return
  setCookie(context, cookie, name, { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: aYear })
}
