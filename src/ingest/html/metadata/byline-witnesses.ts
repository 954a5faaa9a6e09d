import { type BylineNames, bylineNames, distinct } from './byline-names.ts'
import type { Headline } from './headline.ts'
import type { LinkedReport } from './linked-data.ts'
import { pageDays } from './page-day.ts'
import { isAside, type PageSurvey, type Stretch, wordsBetween } from './page-survey.ts'
import { pageWords } from './page-vocabulary.ts'

/** One place of a page that names its authors. */
export interface BylineWitness extends BylineNames {
  readonly kind: 'linked' | 'meta' | 'marked' | 'seen'
  /** How far it is to be believed, 0 to 5. */
  readonly weight: number
}

/** In the neighbourhood of the headline, counted in lines, a name is the author's. */
const near = { before: 8, behind: 16 }
const longestLine = 220
const most = 200

/** The authors that the linked data of a page names. A body is one only where it is an agency. */
export function linkedAuthors(reports: readonly LinkedReport[], outlet: string): BylineWitness[] {
  return reports.flatMap(({ kind, authors }): BylineWitness[] => {
    const named = authors.map(({ name, isPerson }) => {
      const names = bylineNames(withoutBy(name), outlet, true)
      return isPerson === false ? { ...names, people: [] } : names
    })
    const together = joined(named)
    return isNobody(together) ? [] : [{ kind: 'linked', weight: kind === 'article' ? 4 : 2, ...together }]
  })
}

/** The authors that the head of a page names. */
export function headAuthors(survey: PageSurvey, outlet: string): BylineWitness[] {
  const written = survey.metas.filter(
    ({ name, value }) => /^twitter:label\d$/.test(name) && startOf(value) === value.length,
  )
  const fromLabels = written.map(({ name }) => name.replace('label', 'data'))
  return survey.metas.flatMap(({ name, value }): BylineWitness[] => {
    const labelled = fromLabels.includes(name)
    if (
      !labelled &&
      (!/author|creator|autor|^byl/.test(name) ||
        /twitter|url|image|mail|banner|content-|title|publisher|facebook/.test(name))
    )
      return []
    if (/https?:|www\.|\.(?:com|de|it|fr|es|net|org)\b/.test(value)) return []
    const names = bylineNames(withoutBy(value), outlet, true)
    return isNobody(names) ? [] : [{ kind: 'meta', weight: name === 'author' ? 2 : 3, ...names }]
  })
}

/** The authors that marks in the body name, those of one kind of mark together; of marks within each other the innermost. */
export function markedAuthors(survey: PageSurvey, headline: Headline | null, outlet: string): BylineWitness[] {
  const place = placeIn(survey, headline)
  const groups = new Map<string, { weight: number; named: BylineNames[]; line: number }>()
  for (const { stretch, named } of authorMarks(survey, headline, outlet)) {
    const { near: isNear, line } = place(stretch.start)
    const group = groups.get(stretch.names)
    if (group === undefined) groups.set(stretch.names, { weight: isNear ? 4 : 1.5, named: [named], line })
    else if (line - group.line <= 4) {
      group.named.push(named)
      group.line = line
    }
  }
  return [...groups.values()].map(({ weight, named }) => ({ kind: 'marked', weight, ...joined(named) }))
}

interface AuthorMark {
  readonly stretch: Stretch
  readonly named: BylineNames
}

function authorMarks(survey: PageSurvey, headline: Headline | null, outlet: string): readonly AuthorMark[] {
  const marks: AuthorMark[] = []
  for (const stretch of survey.stretches) {
    if (marks.length >= most) break
    if (!isAuthor(stretch) || isAside(stretch, headline?.at ?? null)) continue
    const named = namesOfMark(stretch, survey, outlet)
    if (!isNobody(named)) marks.push({ stretch, named })
  }
  return marks.filter(({ stretch }) => !marks.some((other) => isWithin(other.stretch, stretch)))
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start
}

const authorNames = /author|byline|autor|auteur|writer|redakteur|verfasser|creator|vcard|firma\b|signatur/
const aboutAuthors =
  /avatar|image|img|photo|picture|\bbio|-bio|desc|social|follow|mail|comment|count|about|role|job|twitter|related|archive|more|tags|category|button|icon|popup|share|headline|publisher/

function isAuthor({ tag, names, start, end }: Stretch): boolean {
  return (
    tag !== 'meta' && authorNames.test(names) && !aboutAuthors.test(names) && end > start && end - start <= longestLine
  )
}

function namesOfMark({ start, end, machine, names }: Stretch, survey: PageSurvey, outlet: string): BylineNames {
  const words = wordsBetween(survey, start, end)
  const said = machine !== null && /author|creator/.test(names) && !/\d/.test(machine) ? machine : words
  const [first = '', second = ''] = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  // "By" may stand on a line of its own.
  const line = startOf(first) === first.length && second !== '' ? second : first
  // «Текст: …»: in a mark of its own, a word with a colon is one that says whose name follows.
  return bylineNames(withoutBy(line.replace(/^\p{L}{1,20}:\s?(?=\p{Lu})/u, '')), outlet, true)
}

/** The authors that lines near the headline name behind "by", «di», "von". */
export function seenAuthors(survey: PageSurvey, headline: Headline | null, outlet: string): BylineWitness[] {
  const place = placeIn(survey, headline)
  const marks = authorMarks(survey, headline, outlet)
  const found: BylineWitness[] = []
  for (const [index, line] of survey.lines.entries()) {
    const { start, end } = line
    if (end - start > longestLine || found.length > most || isAside(line, headline?.at ?? null)) continue
    // A mark within the line tells better where the name ends.
    if (marks.some(({ stretch }) => stretch.start >= start && stretch.end <= end)) continue
    const { near: isNear } = place(start)
    const words = wordsBetween(survey, start, end)
    const behind = afterBy(words)
    // «Autorin: …» far from the headline may be a book's.
    if (behind === null || (!isNear && !endsInPreposition(words.slice(0, startOf(words))))) continue
    const next = survey.lines[index + 1]
    const told =
      behind !== ''
        ? behind
        : next === undefined
          ? ''
          : wordsBetween(survey, next.start, Math.min(next.end, next.start + longestLine))
    const names = bylineNames(told, outlet, false)
    if (!isNobody(names)) found.push({ kind: 'seen', weight: isNear ? 4 : 1, ...names })
  }
  return found
}

type Place = (offset: number) => { readonly near: boolean; readonly line: number }

function placeIn({ lines }: PageSurvey, headline: Headline | null): Place {
  const at = headline?.at ?? null
  const first = at === null ? 0 : lines.findIndex(({ end }) => end > at.start)
  const last = at === null ? lines.length : lines.findLastIndex(({ start }) => start < at.end)
  return (offset) => {
    const line = lineAt(lines, offset)
    return { near: line >= first - near.before && line <= last + near.behind, line }
  }
}

function lineAt(lines: PageSurvey['lines'], offset: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const phrases = pageWords('by')

/** How many characters of the start of words are a phrase before a name, its colon and spaces with it; 0 where there is none. */
function startOf(words: string): number {
  const lower = words.slice(0, 60).toLowerCase()
  const phrase = phrases.find((each) => lower.startsWith(each) && !/^[\p{L}\d'’]/u.test(lower.slice(each.length)))
  if (phrase === undefined) return 0
  return phrase.length + (/^[\s:\u200b]{0,5}/u.exec(words.slice(phrase.length))?.[0].length ?? 0)
}

/** The last words of longer phrases: "by" of "written by", «di» of «a cura di». */
const prepositions: ReadonlySet<string> = new Set(
  phrases.filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
)

function endsInPreposition(phrase: string): boolean {
  return prepositions.has(
    phrase
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? '',
  )
}

function withoutBy(words: string): string {
  let left = words.trim()
  for (let length = startOf(left); length > 0; length = startOf(left)) left = left.slice(length)
  return left
}

/** What stands behind "by" at the start of a line, or anywhere in one that has a date; null where it does not stand there. */
function afterBy(words: string): string | null {
  if (startOf(words) > 0) return withoutBy(words)
  if (!/\d/.test(words) || pageDays(words, false).length === 0) return null
  for (const match of words.matchAll(/(?<=[\s,|–-])\p{L}{2,12}/gu)) {
    const rest = words.slice(match.index)
    if (startOf(rest) > 0) return withoutBy(rest)
  }
  return null
}

function joined(named: readonly BylineNames[]): BylineNames {
  return {
    people: distinct(named.flatMap(({ people }) => people)),
    agencies: distinct(named.flatMap(({ agencies }) => agencies)),
  }
}

function isNobody({ people, agencies }: BylineNames): boolean {
  return people.length === 0 && agencies.length === 0
}
