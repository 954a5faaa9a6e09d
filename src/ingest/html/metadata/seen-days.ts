import type { DayWitness } from './day-witness.ts'
import type { Headline } from './headline.ts'
import { type PageDay, pageDays } from './page-day.ts'
import { type Line, type PageSurvey, type Stretch, wordsBetween } from './page-survey.ts'
import { isWeekday, pageWords } from './page-vocabulary.ts'
import { type Placed, type Placing, placingBy } from './placing.ts'

/** So many lines behind the headline a date is the report's own. */
const near = 25
const longestLine = 220
/** How many words besides the date a line may have that nothing marks as a date's. */
const mostOthers = 6
/** More marks and lines with dates than any report has; a page of a million is not gone through. */
const most = 500
const mayBeDate = /\d{4}|\d[./-]\s?\d{1,2}[./-]\s?\d/

const publishedNames = /publish|pubdate|datepublished|posted|dateposted/
const modifiedNames = /modif|updated|lastupdate/
const dateNames = /(?:^|[\s_-])(?:entry-|post-|meta-|article-)?(?:date|datum|fecha|time|timestamp|datetime|dateline)/

/** The days that a page shows or marks in its body, each with how near to the headline it stands. */
export function seenDays(survey: PageSurvey, headline: Headline | null, monthsFirst: boolean): DayWitness[] {
  const placing = placingBy(survey, headline, near)
  return [...markedDays(survey, placing, monthsFirst), ...lineDays(survey, placing, monthsFirst)]
}

/** How far a date is believed that stands there, of what it is believed near the headline. */
const trust: Readonly<Record<Placed['where'], number>> = { near: 1, beside: 0.6, behind: 0.3, before: 0.1, aside: 0 }

/** Of two dates near the headline the nearer one is more to be believed. */
function trustIn({ where, distance }: Placed): number {
  return trust[where] * (1 - Math.min(distance, 25) / 50)
}

function markedDays(survey: PageSurvey, placing: Placing, monthsFirst: boolean): DayWitness[] {
  return firstOf(survey.stretches, isDate).flatMap((stretch): DayWitness[] => {
    const { tag, names, machine, start, end } = stretch
    const placed = placing(stretch)
    if (placed.where === 'aside') return []
    // What only machines read may stand anywhere, though not in another report.
    const trusted = tag === 'meta' || tag === 'link' ? 1 : trustIn(placed)
    const said = machine ?? (end - start <= longestLine ? wordsBetween(survey, start, end) : '')
    const [day] = pageDays(said, monthsFirst)
    if (day === undefined) return []
    const before = machine === null ? wordsBetween(survey, Math.max(0, start - 40), start) : ''
    const told = machine === null ? lastWord(`${before} ${said.slice(0, day.start)}`) : null
    const tells = tellsOf(stretch, told, survey)
    const weight = (publishedNames.test(names) ? 4 : isChange(stretch) ? 1 : 3) * trusted
    return [{ kind: 'marked', tells, weight, ...day }]
  })
}

/** The first of a list that fit, at most 500. */
function firstOf<Item>(items: readonly Item[], fits: (item: Item) => boolean): readonly Item[] {
  const found: Item[] = []
  for (const item of items) {
    if (found.length >= most) break
    if (fits(item)) found.push(item)
  }
  return found
}

/** Whether only the name of a change is on it; some programs give it to every date. */
function isChange({ names }: Stretch): boolean {
  return modifiedNames.test(names) && !publishedNames.test(names) && !/(?:^|[\s_-])date(?:$|[\s_-])/.test(names)
}

function isDate({ tag, names, machine }: Stretch): boolean {
  if (tag === 'time' || publishedNames.test(names)) return true
  return machine !== null ? /date|time|updated/.test(names) : dateNames.test(names) || modifiedNames.test(names)
}

/** Whether a marked date is that of a change: by its name, or by what the word before it tells. */
function tellsOf(
  { names, start, end }: Stretch,
  told: DayWitness['tells'] | null,
  survey: PageSurvey,
): DayWitness['tells'] {
  // "entry-date published updated" is the date of both.
  if (publishedNames.test(names)) return 'published'
  const saysModified = /datemodified|dateupdated|lastupdate|modified/.test(names)
  const around = () => lastWord(wordsBetween(survey, Math.max(0, start - 40), Math.min(end, start + 40)))
  return saysModified || (told ?? around()) === 'modified' ? 'modified' : 'published'
}

function lineDays(survey: PageSurvey, placing: Placing, monthsFirst: boolean): DayWitness[] {
  const changes = firstOf(survey.stretches, isChange)
  const wordsOf = ({ start, end }: Line) => wordsBetween(survey, start, end)
  const mayTell = (line: Line) => {
    if (line.end - line.start > longestLine || line.end - line.start < 6) return false
    const { where } = placing(line)
    return where !== 'before' && where !== 'aside' && mayBeDate.test(wordsOf(line))
  }
  return firstOf(survey.lines, mayTell).flatMap((line): DayWitness[] => {
    const { start, end } = line
    const placed = placing(line)
    const words = wordsOf(line)
    const days = pageDays(words, monthsFirst)
    return days.flatMap((day, index): DayWitness[] => {
      const before = words.slice(days[index - 1]?.end ?? 0, day.start)
      const said =
        lastWord(before) ?? firstWord(words.slice(day.end)) ?? (index === 0 ? lastWord(previous(survey, start)) : null)
      if (said === null && (placed.where === 'behind' || index > 0 || othersIn(words, day) > mostOthers)) return []
      if (said === null && changes.some((change) => change.start < end && change.end > start)) return []
      const weight = said === null ? 2 : 3
      return [{ kind: 'seen', tells: said ?? 'published', weight: weight * trustIn(placed), ...day }]
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

/** What the word right behind a date says of it: "3.3.2031 veröffentlicht"; null where it says nothing. */
function firstWord(words: string): DayWitness['tells'] | null {
  const [word = ''] = /\p{L}+/u.exec(words.slice(0, 40)) ?? []
  return word.length < 4 ? null : lastWord(word)
}

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
