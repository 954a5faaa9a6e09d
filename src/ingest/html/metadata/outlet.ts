import type { LinkedReport } from './linked-data.ts'
import { metaValue, type PageSurvey, wordsBetween } from './page-survey.ts'
import { plainWords } from './plain-words.ts'

/**
 * Who publishes the page: the name that the site gives itself, else the publisher in its linked data, else the application's
 * name, else the part of the title that its host's name has too; the host's name only where nothing else is told.
 */
export function outletOf(survey: PageSurvey, reports: readonly LinkedReport[], address: string | null): string | null {
  const host = hostOf(address)
  const names = [
    metaValue(survey, ['og:site_name']),
    metaValue(survey, ['application-name', 'dc.publisher', 'apple-mobile-web-app-title']),
    ...reports.map(({ publisher }) => publisher),
    titlePart(survey, host),
  ]
  const fit = names.map(nameOnly).filter((name) => /\p{L}/u.test(name) && name.length <= 80)
  // "detroitnews" is the host's name only; where another name says the same with spaces, that is the outlet's.
  const [first = ''] = fit
  const better = fit.find((name) => name.includes(' ') && plainWords(name).endsWith(plainWords(first)))
  const named = first.includes(' ') || !host.includes(plainWords(first)) ? first : (better ?? first)
  return named === '' ? host || null : named
}

const titleMarks = /\s[|\-–—›»•:]\s/

/** The part of the title that the host's name has too, else what stands behind the page's own heading in it; empty where neither is. */
function titlePart(survey: PageSurvey, host: string): string {
  const parts = survey.title.split(titleMarks).map((part) => part.trim())
  if (parts.length < 2) return ''
  const plainHost = plainWords(host)
  const label = plainWords(host.split('.')[0] ?? '')
  const ofHost = parts.find((part) => {
    const plain = plainWords(part)
    const holdsLabel = label.length >= 4 && plain.includes(label) && plain.length <= 2 * label.length
    return plain.length > 2 && (plainHost.includes(plain) || holdsLabel)
  })
  const end = titleEnd(survey.title)
  const front = plainWords(survey.title.slice(0, survey.title.length - end.length))
  return ofHost ?? (/\d/.test(end) || !isHeading(front, survey) ? '' : end)
}

function isHeading(plain: string, survey: PageSurvey): boolean {
  return survey.stretches
    .filter(({ tag }) => tag === 'h1' || tag === 'h2')
    .slice(0, 50)
    .map(({ start, end }) => (end - start < 400 ? plainWords(wordsBetween(survey, start, end)) : ''))
    .some((heading) => heading === plain || (heading.length >= 15 && plain.endsWith(heading)))
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
  return first.replace(/^@|^https?:\/\/|^www\.|\/$/g, '').trim()
}

function hostOf(address: string | null): string {
  if (address === null || !URL.canParse(address)) return ''
  return new URL(address).hostname.replace(/^www\./, '')
}
