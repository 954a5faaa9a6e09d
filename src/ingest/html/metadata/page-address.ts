import { isSameSite } from '../../same-site.ts'
import type { LinkedReport } from './linked-data.ts'
import { metaValue, type PageSurvey } from './page-survey.ts'

/** More than any page with one report has. */
const mostArticles = 50

/**
 * The address that the page gives as its own (canonical link, og:url), without a fragment; the address it was fetched from where
 * it gives none, or one that cannot be its own: of another site, or of the front page. Of a page in a file also the one that its
 * linked data give it, if that is one. Null where nothing is known.
 */
export function pageAddress(
  survey: PageSurvey,
  reports: readonly LinkedReport[],
  fetchedFrom: string | null,
): string | null {
  const canonical = survey.links.find(({ rel }) => rel.split(/\s+/).includes('canonical'))?.href ?? ''
  for (const told of [canonical, metaValue(survey, ['og:url', 'twitter:url'])]) {
    const address = resolved(told, fetchedFrom)
    if (address !== null && (fetchedFrom === null || mayStandFor(address, fetchedFrom))) return address
  }
  return fetchedFrom ?? linkedAddress(reports)
}

/** The address that linked data give the article of the page, where they name one alone and it is no front page. */
function linkedAddress(reports: readonly LinkedReport[]): string | null {
  const articles = reports.filter(({ kind }) => kind === 'article')
  const told = new Set(articles.slice(0, mostArticles).flatMap(({ address }) => resolved(address, null) ?? []))
  const [address] = told
  return address === undefined || told.size > 1 || new URL(address).pathname === '/' ? null : address
}

function resolved(told: string, base: string | null): string | null {
  const words = told.trim()
  if (words === '' || words.length > 2_000 || !URL.canParse(words, base ?? undefined)) return null
  const address = new URL(words, base ?? undefined)
  if (!/^https?:$/.test(address.protocol) || !address.hostname.includes('.')) return null
  address.hash = ''
  return address.href
}

function mayStandFor(told: string, fetched: string): boolean {
  if (!URL.canParse(fetched)) return true
  const [own, other] = [new URL(fetched), new URL(told)]
  // No page may take the place of another's report.
  return isSameSite(told, fetched) && (other.pathname !== '/' || own.pathname === '/')
}
