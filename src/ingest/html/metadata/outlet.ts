import type { LinkedReport } from './linked-data.ts'
import { metaValue, type PageSurvey } from './page-survey.ts'
import { plainWords } from './plain-words.ts'

/**
 * Who publishes the page: the name that the site gives itself, else the publisher in its linked data, else the application's
 * name, else what stands behind the headline in the title; the host's name only where nothing else is told.
 */
export function outletOf(survey: PageSurvey, reports: readonly LinkedReport[], address: string | null): string | null {
  const host = hostOf(address)
  const publishers = reports.map(({ publisher }) => publisher)
  const names = [
    metaValue(survey, ['og:site_name']),
    metaValue(survey, ['application-name', 'dc.publisher', 'apple-mobile-web-app-title']),
    ...publishers,
    titleEnd(survey.title),
  ]
  const fit = names.map(nameOnly).filter((name) => name !== '' && name.length <= 80)
  // "detroitnews" is the host's name only; where another name says the same with spaces, that is the outlet's.
  const [first = ''] = fit
  const better = fit.find((name) => name.includes(' ') && plainWords(name).endsWith(plainWords(first)))
  const named = first.includes(' ') || !host.includes(plainWords(first)) ? first : (better ?? first)
  return named === '' ? host || null : named
}

/** What stands behind the last dash or bar of a title; empty where there is none. */
export function titleEnd(title: string): string {
  const at = Math.max(...[' | ', ' - ', ' – ', ' — ', ' › ', ' » ', ' • '].map((mark) => title.lastIndexOf(mark)))
  const end = at < 0 ? '' : title.slice(at + 3).trim()
  return end.split(' ').length <= 5 ? end : ''
}

/** Without what some sites add to their name: "The Paper | All the news". */
function nameOnly(name: string): string {
  const [first = ''] = name.split(/\s[|–—]\s/)
  return first.replace(/^@/, '').trim()
}

function hostOf(address: string | null): string {
  if (address === null || !URL.canParse(address)) return ''
  return new URL(address).hostname.replace(/^www\./, '')
}
