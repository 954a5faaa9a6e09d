import type { Headline } from './headline.ts'
import { metaValue, type PageSurvey, wordsBetween } from './page-survey.ts'
import { plainWords } from './plain-words.ts'

const least = 40
const longest = 600
/** How many lines behind the headline a standfirst stands. */
const within = 20

/** What the page describes itself by, where the same words stand in a line of their own near its headline; else null. */
export function standfirstOf(survey: PageSurvey, headline: Headline | null): string | null {
  const at = headline?.at ?? null
  if (at === null) return null
  const told = ['description', 'og:description', 'twitter:description']
    .map((name) => plainWords(metaValue(survey, [name])))
    .filter((words) => words.length >= least)
  const from = survey.lines.findIndex(({ start }) => start >= at.end)
  if (from < 0 || told.length === 0) return null
  for (const { start, end } of survey.lines.slice(from, from + within)) {
    if (end - start > longest || end - start < least) continue
    const words = wordsBetween(survey, start, end)
    const plain = plainWords(words)
    // Descriptions are often cut short, or have a little more.
    if (told.some((other) => plain.startsWith(other.slice(0, 60)) && other.length >= 0.8 * plain.length)) return words
  }
  return null
}
