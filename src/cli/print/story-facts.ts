import { differingWordings, type Run } from '../../claims/word-difference.ts'
import type { Claim } from '../../document/claim.ts'
import type { Grade } from '../../document/grade.ts'
import type { Origin } from '../../document/origin.ts'
import { countOutlets } from '../../document/outlet-count.ts'
import type { Statement } from '../../document/statement.ts'
import type { Story, StoryReport } from '../../document/story.ts'
import type { ChangesSince } from '../../queries/changes-since.ts'
import { besidesFigures, dateUnknown, gradeWords, outletItself, outletUnknown, sourceNotNamed } from '../words.ts'
import { counted } from './counted.ts'
import { countryInWords, instantInWords, languageInWords } from './date-in-words.ts'
import { figureInWords } from './figure-in-words.ts'
import { correctedInWords } from './judgement-in-words.ts'
import { outletsInWords, withOutlets } from './outlets-in-words.ts'

/** So much of a headline tells one report from another. */
const longestTitle = 40

/** A story's ledger, whole or what changed in it since a date. */
export type ShownStory = Story | ChangesSince

/** What is shown of a story, where it is not all of it; null where it is. */
export function sinceInWords(story: ShownStory): string | null {
  if (!('since' in story)) return null
  const { since, undated, changes } = story
  const left = undated === 0 ? '' : `; ${counted(undated, 'change')} without a date left out`
  return `What changed since ${instantInWords(since)}: ${changes.length === 0 ? 'nothing' : counted(changes.length, 'change')}${left}.`
}

/** The claims of one question, under what it is about. */
export interface Issue {
  readonly about: string
  readonly claims: readonly Claim[]
}

/** The questions of a story with their claims; a claim that belongs to none is a question of its own. */
export function issuesOf({ questions, claims }: Story): readonly Issue[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return [
    ...questions.map(({ about, claims: ids }) => ({
      about,
      claims: ids.map((id) => byId.get(id)).filter((claim) => claim !== undefined),
    })),
    ...claims
      .filter(({ question }) => question === null)
      .map((claim) => ({ about: claim.proposition, claims: [claim] })),
  ]
}

/**
 * When it began and ended, its languages, and how many reports by how many outlets it has; where only what changed is shown, how many
 * of its reports that names.
 */
export function storyFacts(shown: ShownStory): readonly string[] {
  const { story } = shown
  const reach = withOutlets(counted(story.reports.length, 'report'), 'by', story)
  return [
    periodInWords(story.first, story.last),
    story.languages.map(languageInWords).join(', '),
    'since' in shown ? `${reach} named here` : reach,
    ...(story.joined ?? []).map(
      ({ story: other, report, at }) => `one with ${other} since ${report}, ${instantInWords(at)}`,
    ),
  ]
}

/** "2024-10-18 to 2024-10-21"; one day where both are the same. */
export function periodInWords(first: string | null, last: string | null): string {
  if (first === null || last === null) return dateUnknown
  const [from, to] = [instantInWords(first), instantInWords(last)]
  return from === to ? from : `${from} to ${to}`
}

/** Which of several figures in its words a claim is of: “of which: at least 12 (person)”. None where the words are its own. */
export function aspectInWords({ ofFigure }: Pick<Claim, 'ofFigure'>): readonly string[] {
  if (ofFigure === undefined) return []
  return [`of which: ${ofFigure === null ? besidesFigures : figureInWords(ofFigure)}`]
}

/** How many origins a claim has against how many outlets carry it. Origins are counted, never called independent. */
export function originsAgainstOutlets(claim: Claim): string {
  return `${counted(claim.origins.length, 'origin')} · ${outletsInWords(claim)}`
}

/** Who says it, through whom. */
export function sourceInWords({ source, voice, via }: Statement): string {
  return (
    (source ?? (voice === null ? sourceNotNamed : outletItself)) +
    (via.length === 0 ? '' : ` (through ${via.join(', ')})`)
  )
}

/** The figures that one statement gives. */
export function figuresOf(claim: Claim, statement: Statement): readonly string[] {
  return claim.figures.filter((figure) => figure.statement === statement.id).map(figureInWords)
}

/** The same words of the same origin, said in the same way, with every statement of the claim that brings them. */
export interface Saying {
  readonly first: Statement
  readonly statements: readonly Statement[]
}

/** The statements of a claim, where reports that carry the same words of one origin stand together as one saying. */
export function sayingsOf(claim: Claim): readonly Saying[] {
  const sayings = new Map<string, [Statement, ...Statement[]]>()
  for (const statement of claim.statements) {
    const { origin, act, factuality, reportive, form, via } = statement
    const figures = figuresOf(claim, statement)
    const key = JSON.stringify([origin, act, factuality, reportive, form, via, figures, wordingsOf(statement)])
    const same = sayings.get(key)
    if (same === undefined) sayings.set(key, [statement])
    else same.push(statement)
  }
  return [...sayings.values()].map((statements) => ({ first: statements[0], statements }))
}

/** The different wordings of a statement, in order, each once. */
export function wordingsOf({ places }: Statement): readonly string[] {
  return [...new Set(places.map(({ words }) => words))]
}

/**
 * The different wordings of a statement, where they differ in more than capitals and marks with what differs marked: `mark` is given
 * each run of words, and whether the other wording has something else there.
 */
export function markedWordingsOf(statement: Statement, mark: (run: Run) => string): readonly string[] {
  const wordings = wordingsOf(statement)
  const runs =
    statement.variants > 1 ? differingWordings(wordings) : wordings.map((words) => [{ words, differs: false }])
  return runs.map((wording) => wording.map(mark).join(''))
}

/** What people put right in some statements, each once: "corrected by Ada on 2026-11-26: reason". */
export function correctionsOf(statements: readonly Pick<Statement, 'judged'>[], { judgements }: Story): string[] {
  const ids = new Set(statements.flatMap(({ judged = [] }) => judged))
  return judgements.filter(({ id, effect }) => ids.has(id) && effect === 'holds').map(correctedInWords)
}

/** Where a statement stands: its report, and in how many places there. */
export function placeInWords({ report, places }: Statement, reports: ReadonlyMap<string, StoryReport>): string {
  return reportInWords(reports.get(report), report) + (places.length > 1 ? `, in ${places.length} places` : '')
}

/** Outlet, date and headline of a report, for the foot of a quotation. */
export function reportInWords(report: StoryReport | undefined, id: string): string {
  if (report === undefined) return id
  const { outlet, published, headline } = report
  const facts = [outlet ?? outletUnknown, published === null ? dateUnknown : instantInWords(published.value)]
  return [...facts, ...(headline === null ? [] : [`“${headline}”`])].join(', ')
}

/** Which report changed something: its outlet, else the first words of its headline, else its id. */
export function changedBy(report: StoryReport | undefined, id: string): string {
  const { outlet, headline } = report ?? { outlet: null, headline: null }
  if (outlet !== null || headline === null) return outlet ?? id
  return headline.length <= longestTitle ? `“${headline}”` : `“${headline.slice(0, longestTitle - 1).trimEnd()}…”`
}

/** What else there is to say of a report in the list: whose copy it is, how often it was revised. */
export function reportRemarks(
  { copyOf, translated, revisions }: StoryReport,
  reports: ReadonlyMap<string, StoryReport>,
): string[] {
  const kind = translated ? 'translation' : 'copy'
  const copied = copyOf === null ? [] : [`a ${kind} of ${reports.get(copyOf)?.outlet ?? copyOf}`]
  return [...copied, ...(revisions > 1 ? [`revised ${counted(revisions - 1, 'time')}`] : [])]
}

/**
 * In how many claims an origin speaks, how many outlets carry those words, and what it answers, where the text says so.
 */
export function originReach(story: Story, { id, promptedBy }: Origin): string {
  const outletOf = new Map(story.story.reports.map((report) => [report.id, report.outlet]))
  const claims = story.claims.filter(({ origins }) => origins.includes(id))
  const statements = claims.flatMap((claim) => claim.statements.filter((each) => each.origin === id))
  const outlets = countOutlets(statements.map(({ report }) => outletOf.get(report) ?? null))
  const prompt = story.claims.find((claim) => claim.id === promptedBy)?.proposition
  const reach = withOutlets(counted(claims.length, 'claim'), 'in', outlets)
  return prompt === undefined ? reach : `${reach}, prompted by “${prompt}”`
}

/** What kind of source an origin is, whose, and how a person graded it. */
export function originFacts({ type, affiliation, grade }: Pick<Origin, 'type' | 'affiliation' | 'grade'>): string {
  return [
    type,
    ...(affiliation === null ? [] : [countryInWords(affiliation)]),
    ...(grade ? [gradeInWords(grade)] : []),
  ].join(', ')
}

/** A grade in words, with the letter, whose it is and why. */
export function gradeInWords({ letter, by, at, why }: Grade): string {
  const given = [`grade ${letter} by ${by}`, ...(at === null ? [] : [instantInWords(at)])].join(', ')
  return `${gradeWords[letter]} (${given}${why === null ? '' : `: “${why}”`})`
}

/** What the end of a relation says, in words: the claim's proposition, or the statement's first words. */
export function endInWords({ claims }: Story, id: string): string {
  for (const claim of claims) {
    if (claim.id === id) return claim.proposition
    const statement = claim.statements.find((each) => each.id === id)
    if (statement !== undefined) return statement.places[0]?.words ?? claim.proposition
  }
  return id
}
