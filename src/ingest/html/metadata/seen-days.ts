import type { DayWitness } from './day-witness.ts'
import type { Headline } from './headline.ts'
import { type PageDay, pageDays } from './page-day.ts'
import { type PageSurvey, type Stretch, wordsBetween } from './page-survey.ts'
import { isWeekday, pageWords } from './page-vocabulary.ts'

/** In the neighbourhood of the headline, counted in lines, a date is the report's own. */
const near = { before: 8, behind: 25 }
const longestLine = 220
/** How many words besides the date a line may have that nothing marks as a date's. */
const mostOthers = 6

const publishedNames = /publish|pubdate|datepublished|posted|dateposted/
const modifiedNames = /modif|updated|lastupdate/
const dateNames = /(?:^|[\s_-])(?:entry-|post-|meta-|article-)?(?:date|datum|fecha|time|timestamp|datetime|dateline)/

/** The days that a page shows or marks in its body, each with how near to the headline it stands. */
export function seenDays(survey: PageSurvey, headline: Headline | null, monthsFirst: boolean): DayWitness[] {
  const place = placeIn(survey, headline)
  return [...markedDays(survey, place, monthsFirst), ...lineDays(survey, place, monthsFirst)]
}

type Place = (offset: number) => 'near' | 'before' | 'behind'

function placeIn({ lines }: PageSurvey, headline: Headline | null): Place {
  if (headline?.at === null || headline === null) return () => 'near'
  const { start, end } = headline.at
  const last = lines.findLastIndex((line) => line.start < end)
  const first = lines.findIndex((line) => line.end > start)
  const from = lines[Math.max(0, first - near.before)]?.start ?? 0
  const to = lines[Math.min(lines.length - 1, last + near.behind)]?.end ?? Number.POSITIVE_INFINITY
  return (offset) => (offset < from ? 'before' : offset > to ? 'behind' : 'near')
}

function markedDays(survey: PageSurvey, place: Place, monthsFirst: boolean): DayWitness[] {
  return survey.stretches.flatMap((stretch): DayWitness[] => {
    const { tag, names, machine, start, end, aside } = stretch
    if (aside || !isDate(stretch)) return []
    const where = tag === 'meta' || tag === 'link' ? 'near' : place(start)
    const said = machine ?? (end - start <= longestLine ? wordsBetween(survey, start, end) : '')
    const [day] = pageDays(said, monthsFirst)
    if (day === undefined) return []
    const tells = tellsOf(stretch, survey)
    const weight = (publishedNames.test(names) ? 4 : 3) * (where === 'near' ? 1 : where === 'behind' ? 0.3 : 0.1)
    return [{ kind: 'marked', tells, weight, ...day }]
  })
}

function isDate({ tag, names, machine }: Stretch): boolean {
  if (tag === 'time' || publishedNames.test(names)) return true
  return machine !== null ? /date|time|updated/.test(names) : dateNames.test(names) || modifiedNames.test(names)
}

/** Whether a marked date is that of a change: by its name, or by the word before it. */
function tellsOf({ names, start, end }: Stretch, survey: PageSurvey): DayWitness['tells'] {
  // "entry-date published updated" is the date of both.
  if (publishedNames.test(names)) return 'published'
  const saysModified = /datemodified|dateupdated|lastupdate|modified/.test(names)
  return saysModified ||
    lastWord(wordsBetween(survey, Math.max(0, start - 40), Math.min(end, start + 40))) === 'modified'
    ? 'modified'
    : 'published'
}

function lineDays(survey: PageSurvey, place: Place, monthsFirst: boolean): DayWitness[] {
  return survey.lines.flatMap(({ start, end, aside }): DayWitness[] => {
    if (aside || end - start > longestLine || end - start < 6) return []
    const where = place(start)
    const words = wordsBetween(survey, start, end)
    if (where === 'before' || !/\d{2}/.test(words)) return []
    const days = pageDays(words, monthsFirst)
    return days.flatMap((day, index): DayWitness[] => {
      const before = words.slice(days[index - 1]?.end ?? 0, day.start)
      const said = lastWord(before) ?? (index === 0 ? lastWord(previous(survey, start)) : null)
      if (said === null && (where === 'behind' || index > 0 || othersIn(words, day) > mostOthers)) return []
      const weight = said === null ? 2 : 3
      return [{ kind: 'seen', tells: said ?? 'published', weight: where === 'near' ? weight : 1, ...day }]
    })
  })
}

/** The line before, where it is short: pages put "Published" on a line of its own. */
function previous(survey: PageSurvey, start: number): string {
  const words = wordsBetween(survey, Math.max(0, start - 40), start)
  return words.slice(words.lastIndexOf('\n', words.length - 1) + 1)
}

/** How many words of a line are neither its date nor a weekday. */
function othersIn(words: string, { start, end }: PageDay): number {
  const rest = `${words.slice(0, start)} ${words.slice(end)}`
  return (rest.match(/\p{L}{2,}/gu) ?? []).filter((word) => !isWeekday(word)).length
}

const sayings: readonly (readonly [words: string, tells: DayWitness['tells']])[] = [
  ...pageWords('published').map((words) => [words, 'published'] as const),
  ...pageWords('modified').map((words) => [words, 'modified'] as const),
].sort((a, b) => b[0].length - a[0].length)

/** What the words before a date say of it, the last of them if several do; null where they say nothing. */
function lastWord(words: string): DayWitness['tells'] | null {
  const text = ` ${words
    .slice(-60)
    .toLowerCase()
    .replace(/[^\p{L}/]+/gu, ' ')} `
  let best: { at: number; length: number; tells: DayWitness['tells'] } | null = null
  for (const [saying, tells] of sayings) {
    const at = text.lastIndexOf(` ${saying} `)
    if (at < 0) continue
    const end = at + saying.length
    if (best === null || end > best.at + best.length) best = { at, length: saying.length, tells }
  }
  return best?.tells ?? null
}
