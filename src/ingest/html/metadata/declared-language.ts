import type { LinkedReport } from './linked-data.ts'
import { metaValue, type PageSurvey } from './page-survey.ts'

/**
 * The language that a page declares, as a BCP 47 primary tag; null where it declares none, or several. Many pages declare the
 * one of the program that made them, so what the text itself shows goes before it.
 */
export function declaredLanguage(survey: PageSurvey, reports: readonly LinkedReport[]): string | null {
  const told = [
    survey.declaredLanguage,
    metaValue(survey, ['og:locale']),
    metaValue(survey, ['content-language', 'language', 'dc.language', 'dcterms.language', 'inlanguage']),
    reports.find(({ language }) => language !== '')?.language ?? '',
  ]
  const tags = new Set(told.flatMap((words) => /^([a-z]{2,3})(?![a-z])/i.exec(words.trim())?.[1]?.toLowerCase() ?? []))
  const [only] = tags
  return tags.size === 1 ? (only ?? null) : null
}

/** Whether 05/10/2018 is the tenth of May there: in the United States, and in English pages that do not say of where. */
export function monthsComeFirst(survey: PageSurvey, address: string | null): boolean {
  const [tag = '', region = ''] = (survey.declaredLanguage || metaValue(survey, ['og:locale'])).split(/[-_]/)
  if (/^(?:us|ph)$/i.test(region)) return true
  if (region !== '' || !/^(?:en)?$/i.test(tag)) return false
  const host = address !== null && URL.canParse(address) ? new URL(address).hostname : ''
  return tag !== '' && !/\.(?:uk|au|nz|ie|in|za)$/.test(host)
}
