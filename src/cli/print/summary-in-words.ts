import type { StorySummary } from '../../document/story.ts'
import { counted } from './counted.ts'
import { languageInWords } from './date-in-words.ts'
import { withOutlets } from './outlets-in-words.ts'
import { printable } from './printable.ts'
import { periodInWords } from './story-facts.ts'
import type { Style } from './style.ts'

/** A story in the list: its id and title, and below when, in which languages, and how many reports by how many outlets. */
export function summaryInWords(summary: StorySummary, style: Style): string {
  const { id, title, languages, first, last, reports } = summary
  const facts = [
    periodInWords(first, last),
    languages.map(languageInWords).join(', '),
    withOutlets(counted(reports.length, 'report'), 'by', summary),
  ]
  return `${style.source(id)}  ${style.strong(printable(title))}\n${' '.repeat(id.length)}  ${style.faint(facts.join(' · '))}\n`
}
