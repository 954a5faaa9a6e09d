import { languages } from '../../../lang/languages.ts'
import type { PageWords } from '../../../lang/page-words.ts'

/** The words of all languages, since that of a page is not known before it is read. */
const known = [...languages.values()]

const months: ReadonlyMap<string, number> = new Map(
  known.flatMap(({ calendar }) =>
    calendar.months.flatMap((names, index) => names.map((name) => [name.replace(/\.$/, ''), index + 1] as const)),
  ),
)

const weekdays: ReadonlySet<string> = new Set(
  known.flatMap(({ calendar }) => calendar.weekdays.flatMap((names) => names.map((name) => name.replace(/\.$/, '')))),
)

/** 1 for a name of January in any of our languages; 0 where the word is no month. */
export function monthOf(word: string): number {
  return months.get(word.toLowerCase()) ?? 0
}

/** Whether a word is a weekday in any of our languages. */
export function isWeekday(word: string): boolean {
  return weekdays.has(word.toLowerCase())
}

/** The words of one kind in all languages, the longest first, so that "written by" is found before "by". */
export function pageWords(kind: keyof PageWords): readonly string[] {
  return [...new Set(known.flatMap((language) => language.pageWords[kind]))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  )
}
