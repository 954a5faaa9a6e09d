import { dayGap } from './day-gap.ts'
import type { Fingerprint } from './fingerprint.ts'

/** A report that is already in a story. A story with many reports gives as many candidates. */
export interface Candidate {
  readonly story: string
  readonly fingerprint: Fingerprint
}

/** What the ledger knows of how common a term is: the number of reports in it, and of those that have the term. */
export interface Corpus {
  readonly reports: number
  frequency(term: string): number
}

/**
 * The likeness from which a report belongs to a story; measured on open data (MEANTIME in three languages, ECB+), where
 * a lower one runs stories of one kind together and a higher one parts the languages.
 */
const threshold = 0.15

/** One or two terms in common are a coincidence in a text of a few lines. */
const termsInCommon = 3

/**
 * A ledger of five reports knows nothing of how common a term is. These reports are thought to have been read before it:
 * of them one in fifty has a given name, one in five a given word.
 */
const reportsBefore = 50
const shareBefore = { name: 0.02, figure: 0.04, word: 0.2 }

/** So many stories are compared with a report as a whole: those that share the most with it. Hardly ever it is not among the first. */
const comparedAsAWhole = 4

/** Days that a story may rest without loss, and those after which its likeness is halved. */
const daysOfGrace = 3
const daysToHalf = 20

/**
 * The story that a report belongs to, or null where it begins one of its own. The report is compared with each story as
 * a whole, so that a chain of likenesses (a to b, b to c) draws no stranger in. Candidates may come in any order;
 * where they hold only some reports of a story, these stand for the whole of it.
 */
export function place(newcomer: Fingerprint, candidates: readonly Candidate[], corpus: Corpus): string | null {
  const own = new Map(newcomer.terms.map((term) => [term, squareOf(term, corpus)]))
  const ownLength = Math.sqrt([...own.values()].reduce((sum, square) => sum + square, 0))
  let best: string | null = null
  let highest = threshold
  for (const { story, reports, common, nearness } of mostPromising(newcomer, own, candidates)) {
    const likeness = (common / (ownLength * Math.sqrt(squaresOf(reports, corpus)))) * nearness
    // Of two stories equally like it, the same one whatever their order.
    if (likeness > highest || (likeness === highest && (best === null || story < best))) {
      best = story
      highest = likeness
    }
  }
  return best
}

/** A story that may be the newcomer's. */
interface Promising {
  readonly story: string
  readonly reports: readonly Fingerprint[]
  /** The sum over the terms that both have. */
  readonly common: number
  /** What the days between them leave of their likeness. */
  readonly nearness: number
  /** About how alike they are, as though the terms of the story that the newcomer has not told as much as its own. */
  readonly guess: number
}

/** The stories that are compared with the newcomer as a whole, which goes through all their terms. */
function mostPromising(
  newcomer: Fingerprint,
  own: ReadonlyMap<string, number>,
  candidates: readonly Candidate[],
): Promising[] {
  const usual = [...own.values()].reduce((sum, square) => sum + square, 0) / own.size
  const found: Promising[] = []
  for (const [story, reports] of byStory(candidates)) {
    const counts = countTerms(reports, own)
    if (counts.size < termsInCommon) continue
    let [common, squares] = [0, 0]
    for (const [term, count] of counts) {
      const square = own.get(term) ?? 0
      common += square * count
      squares += square * count ** 2
    }
    const others = reports.reduce((sum, { terms }) => sum + terms.length, 0) - counts.size
    const nearness = patience(Math.min(...reports.map(({ day }) => dayGap(newcomer.day, day))))
    found.push({ story, reports, common, nearness, guess: (common / Math.sqrt(squares + others * usual)) * nearness })
  }
  return found
    .sort((one, other) => other.guess - one.guess || (one.story < other.story ? -1 : 1))
    .slice(0, comparedAsAWhole)
}

function byStory(candidates: readonly Candidate[]): Map<string, Fingerprint[]> {
  const stories = new Map<string, Fingerprint[]>()
  for (const { story, fingerprint } of candidates) {
    const reports = stories.get(story)
    if (reports === undefined) stories.set(story, [fingerprint])
    else reports.push(fingerprint)
  }
  return stories
}

/** In how many of the reports each term is; only of the terms among `wanted`, where these are told. */
function countTerms(reports: readonly Fingerprint[], wanted?: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { terms } of reports)
    for (const term of terms) if (wanted?.has(term) ?? true) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function squaresOf(reports: readonly Fingerprint[], corpus: Corpus): number {
  let squares = 0
  for (const [term, count] of countTerms(reports)) squares += squareOf(term, corpus) * count ** 2
  return squares
}

function squareOf(term: string, corpus: Corpus): number {
  return weightOf(term, corpus) ** 2
}

/** How much a term tells, in whole hundredths: sums of whole numbers are the same in whatever order they are made. */
function weightOf(term: string, corpus: Corpus): number {
  const kind = term.startsWith('name:') ? 'name' : term.startsWith('figure:') ? 'figure' : 'word'
  const reports = corpus.reports + reportsBefore
  const withTerm = corpus.frequency(term) + shareBefore[kind] * reportsBefore
  return Math.max(10, Math.round(100 * Math.log(reports / withTerm)))
}

function patience(days: number): number {
  return 1 / (1 + Math.max(0, days - daysOfGrace) / daysToHalf)
}
