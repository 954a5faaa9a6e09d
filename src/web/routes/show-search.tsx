import type { Context } from 'hono'
import { givenDate } from '../../ingest/given-date.ts'
import { search } from '../../queries/search.ts'
import { whoSaid } from '../../queries/who-said.ts'
import type { Ledger } from '../../store/ledger.ts'
import { SearchPage } from '../pages/search-page.tsx'
import { WhoSaidPage } from '../pages/who-said-page.tsx'
import { sendPage } from '../send-page.ts'
import type { SearchFields } from '../shown/search-fields.ts'
import { viewOf } from '../view-of.ts'

/** As many as a person looks through. */
const mostReports = 30

/** A search: the form alone where nothing is asked; as a page or, with `.json`, as `search --json` prints it. */
export async function showSearch(context: Context, ledger: Ledger): Promise<Response> {
  const given = fieldsOf(context)
  const json = context.req.path.endsWith('.json')
  if (!json && given.words === '' && given.source === '')
    return sendPage(context, <SearchPage view={viewOf(context)} given={given} answer={null} />)
  const answer = await search(ledger, { ...askedOf(given), limit: mostReports })
  if (json) return context.json(answer)
  return sendPage(context, <SearchPage view={viewOf(context)} given={given} answer={answer} />)
}

/** Who said some words: as a page or, with `.json`, as `who-said --json` prints it. */
export async function showWhoSaid(context: Context, ledger: Ledger): Promise<Response> {
  const given = fieldsOf(context)
  const answer = await whoSaid(ledger, askedOf(given))
  if (context.req.path.endsWith('.json')) return context.json(answer)
  return sendPage(context, <WhoSaidPage view={viewOf(context)} given={given} answer={answer} />)
}

function fieldsOf({ req }: Context): SearchFields {
  const field = (name: string) => (req.query(name) ?? '').trim()
  return { words: field('words'), language: field('language'), source: field('source'), since: field('since') }
}

/** Throws 'date-not-understood'. An empty field asks for nothing. */
function askedOf({ words, language, source, since }: SearchFields) {
  return {
    words: words === '' ? null : words,
    language: language === '' ? null : language,
    source: source === '' ? null : source,
    since: since === '' ? null : givenDate(since),
  }
}
