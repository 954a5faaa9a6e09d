import { afterByPhrase, beginsWithPreposition, byPhraseLength, withoutByPhrase } from './by-phrase.ts'
import { type BylineNames, bylineNames, nobody } from './byline-names.ts'
import { type BylineWitness, isNobody, together } from './byline-witness.ts'
import type { Headline } from './headline.ts'
import { type Line, type PageSurvey, type Stretch, wordsBetween } from './page-survey.ts'
import { type Placed, type Placing, placingBy } from './placing.ts'

/** So many lines behind the headline a name is the author's. */
const near = 16
const longestLine = 220
/** More marks and lines with names than any report has; a page of a million is not gone through. */
const most = 300
/** Marks of one kind that stand this many lines from each other at most name authors together. */
const apart = 4

/** The authors that marks and lines in the body of a page name. */
export function seenAuthors(survey: PageSurvey, headline: Headline | null, outlet: string): BylineWitness[] {
  const placing = placingBy(survey, headline, near)
  const marks = authorMarks(survey, placing, outlet)
  return [...markedAuthors(marks), ...lineAuthors(survey, placing, outlet, marks)]
}

/** How far an author is believed who is named there. */
const trust: Readonly<Record<Placed['where'], number>> = { near: 4, beside: 2, behind: 1, before: 0.5, aside: 0 }

interface AuthorMark {
  readonly stretch: Stretch
  readonly placed: Placed
  readonly named: BylineNames
}

/** Marks that name authors; of marks within each other the innermost. */
function authorMarks(survey: PageSurvey, placing: Placing, outlet: string): readonly AuthorMark[] {
  const marks: AuthorMark[] = []
  for (const stretch of survey.stretches.filter(isAuthor).slice(0, most)) {
    const placed = placing(stretch)
    const named = placed.where === 'aside' ? nobody : namesOfMark(stretch, survey, outlet)
    if (!isNobody(named)) marks.push({ stretch, placed, named })
  }
  return marks.filter(({ stretch }) => !marks.some((other) => isWithin(other.stretch, stretch)))
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start
}

const authorNames = /author|byline|autor|auteur|writer|redakteur|verfasser|creator|vcard|firma\b/
const aboutAuthors =
  /avatar|image|img|photo|picture|\bbio|-bio|desc|social|follow|mail|comment|count|about|role|job|twitter|related|archive|more|tags|category|icon|popup|share|headline|publisher/

function isAuthor({ tag, names, start, end }: Stretch): boolean {
  if (tag === 'meta' || end === start || end - start > longestLine) return false
  return authorNames.test(names) && !aboutAuthors.test(names)
}

function namesOfMark({ start, end, machine, names }: Stretch, survey: PageSurvey, outlet: string): BylineNames {
  const words = wordsBetween(survey, start, end)
  const said = machine !== null && /author|creator/.test(names) && !/\d/.test(machine) ? machine : words
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const by = lines.findIndex((line) => byPhraseLength(line) > 0)
  const [first = '', second = ''] = lines.slice(Math.max(0, by))
  // "By" may stand on a line of its own.
  const line = byPhraseLength(first) === first.length && second !== '' ? second : first
  // «Текст: …»: in a mark of its own, a word with a colon is one that says whose name follows.
  return bylineNames(withoutByPhrase(line.replace(/^\p{L}{1,20}:\s?(?=\p{Lu})/u, '')), outlet, true)
}

function markedAuthors(marks: readonly AuthorMark[]): BylineWitness[] {
  const groups = new Map<string, { readonly weight: number; readonly named: BylineNames[]; line: number }>()
  for (const { stretch, placed, named } of marks) {
    const { where, line } = placed
    const group = groups.get(stretch.names)
    if (group === undefined)
      groups.set(stretch.names, { weight: trust[where] * (where === 'behind' ? 1.5 : 1), named: [named], line })
    else if (line - group.line <= apart) {
      group.named.push(named)
      group.line = line
    }
  }
  return [...groups.values()].map(({ weight, named }) => ({ kind: 'marked', weight, ...together(named) }))
}

/** The authors that lines name behind "by", «di», "von". */
function lineAuthors(
  survey: PageSurvey,
  placing: Placing,
  outlet: string,
  marks: readonly AuthorMark[],
): BylineWitness[] {
  const found: BylineWitness[] = []
  let examined = 0
  for (const [index, line] of survey.lines.entries()) {
    const { start, end } = line
    if (end - start > longestLine) continue
    const { where } = placing(line)
    const words = wordsBetween(survey, start, end)
    // «Autorin: …» far from the headline may be a book's.
    if (where === 'aside' || (where !== 'near' && !beginsWithPreposition(words))) continue
    const behind = afterByPhrase(words)
    // A mark within the line tells better where the name ends.
    if (behind === null || marks.some(({ stretch }) => stretch.start >= start && stretch.end <= end)) continue
    if (examined++ >= most) break
    const named = bylineNames(behind || nextWords(survey, survey.lines[index + 1]), outlet, false)
    if (!isNobody(named)) found.push({ kind: 'seen', weight: trust[where], ...named })
  }
  return found
}

function nextWords(survey: PageSurvey, line: Line | undefined): string {
  return line === undefined ? '' : wordsBetween(survey, line.start, Math.min(line.end, line.start + longestLine))
}
