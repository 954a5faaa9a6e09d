import type { Language } from '../../lang/language.ts'
import { writtenDates } from '../written-date.ts'

/** More than any dateline has, in characters. */
const longest = 100

/** The date of the dateline with which an agency's paragraph begins: «ROMA, 3 marzo 2024 (Agenzia) - Il governo …». */
export function datelineDay(paragraph: string, language: Language | undefined): string | null {
  const head = paragraph.slice(0, longest)
  const date = writtenDates(head, language)[0]
  if (date === undefined) return null
  const opens =
    /^(?:\([^()]{1,30}\)\s*[-–—]?\s*)?(?:\p{Lu}[\p{L}.'’ -]{1,40}(?:\([^()]{1,30}\))?\s*[,/–—-]\s*)?$/u.test(
      head.slice(0, date.start),
    )
  const closes = /^\s*(?:\([^()]{1,40}\)\s*[-–—.:]?|[-–—]\s)/.test(head.slice(date.end))
  return opens && closes ? date.value : null
}
