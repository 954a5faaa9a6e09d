import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { View } from './shown/view.ts'
import { chooseWords, wordsOfCode } from './words/choose-words.ts'

const cookie = 'reportedly-language'
const aYear = 365 * 24 * 60 * 60

/** In which words to answer a request, and where its language switch leads. A language asked for is remembered. */
export function viewOf(context: Context): View {
  const asked = context.req.query('lang')
  if (wordsOfCode(asked) !== undefined && asked !== undefined)
    setCookie(context, cookie, asked, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: aYear })
  context.header('Vary', 'Accept-Language, Cookie')
  return {
    words: chooseWords(asked, getCookie(context, cookie), context.req.header('accept-language')),
    address: addressOf(context),
  }
}

/** The page that stays when a form was sent is none that can be asked for again. */
function addressOf({ req }: Context): string {
  if (req.method !== 'GET' && req.method !== 'HEAD') return '/'
  const { pathname, searchParams } = new URL(req.url)
  searchParams.delete('lang')
  const query = searchParams.toString()
  // A path that begins with two slashes would lead to another host.
  return `/${pathname.replace(/^\/+/, '')}${query === '' ? '' : `?${query}`}`
}
