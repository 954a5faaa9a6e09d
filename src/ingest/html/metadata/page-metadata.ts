import type { Page } from '../../../document/page.ts'
import type { Published } from '../../../document/published.ts'
import type { PageDocument } from '../page-document.ts'
import { addressDays } from './address-days.ts'
import { bylineOf } from './byline.ts'
import { declaredLanguage, monthsComeFirst } from './declared-language.ts'
import { headAuthors, linkedAuthors } from './head-authors.ts'
import { headDays } from './head-days.ts'
import { type Headline, headlineOf } from './headline.ts'
import { type LinkedReport, linkedReports, liveType } from './linked-data.ts'
import { outletOf } from './outlet.ts'
import { pageAddress } from './page-address.ts'
import { type PageSurvey, surveyPage } from './page-survey.ts'
import { sharedWords } from './plain-words.ts'
import { modifiedDay, publishedDay } from './published-day.ts'
import { seenAuthors } from './seen-authors.ts'
import { seenDays } from './seen-days.ts'

/** What a page tells of the report on it; null where it does not tell. */
export interface PageMetadata {
  /** As it stands on the page, without the outlet's name. */
  readonly headline: string | null
  /** The people who sign it, joined by commas; an agency where nobody does. */
  readonly byline: string | null
  readonly outlet: string | null
  readonly published: Published | null
  /** A day or an instant, where it was changed after it was published. */
  readonly modified: string | null
  /** A BCP 47 primary tag, as the page declares it: what its text shows goes before it. */
  readonly language: string | null
  /** The page's own address, or the one that it was fetched from. */
  readonly address: string | null
  /** Whether it says that it is added to while something happens. */
  readonly isLive: boolean
}

/** More witnesses of one kind than any page has. */
const most = 300

/**
 * What a page tells of itself: by its JSON-LD, Open Graph and other metadata, by marks and words in its body, by its address.
 * Witnesses that agree are believed, impossible dates are not. The document is left as it is; the time it takes grows with
 * the page and no faster.
 */
export function pageMetadata(document: PageDocument, page: Pick<Page, 'address' | 'fetched'>): PageMetadata {
  const survey = surveyPage(document)
  const all = linkedReports(survey.linkedData)
  const address = pageAddress(survey, all, page.address ?? null)
  const outlet = outletOf(survey, all, address)
  const headline = headlineOf(survey, all, outlet)
  const reports = ownReports(all, headline?.words ?? '')
  const first = monthsComeFirst(survey, address)
  const days = [
    ...headDays(survey, reports, first).slice(0, most),
    ...seenDays(survey, headline, first).slice(0, most),
    ...addressDays(address),
  ]
  const fetched = page.fetched ?? null
  const published = publishedDay(days, fetched)
  return {
    headline: headline?.words ?? null,
    byline: bylineFrom(survey, reports, headline, outlet ?? ''),
    outlet,
    published,
    modified: modifiedDay(days, published, fetched),
    language: declaredLanguage(survey, reports),
    address,
    isLive: reports.some(({ isLive }) => isLive) || document.querySelector(`[itemtype$="/${liveType}"]`) !== null,
  }
}

function bylineFrom(
  survey: PageSurvey,
  reports: readonly LinkedReport[],
  headline: Headline | null,
  outlet: string,
): string | null {
  return bylineOf([
    ...linkedAuthors(reports, outlet).slice(0, most),
    ...headAuthors(survey, outlet).slice(0, most),
    ...seenAuthors(survey, headline, outlet).slice(0, most),
  ])
}

/** Of the reports that a page's linked data speaks of, the one on it: by its headline, else the first articles. */
function ownReports(reports: readonly LinkedReport[], headline: string): readonly LinkedReport[] {
  const articles = reports.filter(({ kind }) => kind === 'article').slice(0, most)
  const pages = reports.filter(({ kind }) => kind === 'page')
  const same = articles.filter((each) => sharedWords(each.headline, headline) >= 0.6)
  return [...(same.length > 0 ? same : articles.slice(0, 3)), ...pages.slice(0, 1)]
}
