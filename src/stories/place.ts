import { dayGap } from './day-gap.ts'
import type { Fingerprint } from './fingerprint.ts'
import { type Kind, kindOf } from './term-kind.ts'

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

/**
 * How much each kind of term counts within a language and between two. Where the words themselves can be compared, their
 * concepts say the same again and less exactly; between languages only some words are cognates.
 */
type Counted = Readonly<Record<Kind, number>>
const withinLanguage: Counted = { name: 1, figure: 1, word: 1, day: 1, concept: 0 }
const betweenLanguages: Counted = { name: 1, figure: 1, word: 0.5, day: 1, concept: 1 }

/** Reports in two languages that are of one event have less in common than two in one language, by about so much. */
const acrossLanguages = 1.4

/** One or two terms in common are a coincidence in a text of a few lines. */
const termsInCommon = 3

/**
 * A ledger of five reports knows nothing of how common a term is. These reports are thought to have been read before it:
 * of them one in fifty has a given name, one in five a given word.
 */
const reportsBefore = 50
const shareBefore: Readonly<Record<Kind, number>> = { name: 0.02, figure: 0.04, word: 0.2, concept: 0.2, day: 0.02 }

/**
 * Against its reports together a story is the more alike to a newcomer the more it has of them, and so grows without end;
 * against each of them alone it falls apart. This part of the measure is of each alone.
 */
const eachAlone = 0.3

/** So many stories are compared with a report as a whole: those that share the most with it. Hardly ever it is not among the first. */
const comparedAsAWhole = 4

/** Days that a story may rest without loss, and those after which its likeness is halved. */
const daysOfGrace = 2
const daysToHalf = 10

/**
 * The story that a report belongs to, or null where it begins one of its own. The report is compared with each story as
 * a whole, so that a chain of likenesses (a to b, b to c) draws no stranger in. Candidates may come in any order;
 * where they hold only some reports of a story, these stand for the whole of it.
 */
export function place(newcomer: Fingerprint, candidates: readonly Candidate[], corpus: Corpus): string | null {
  let best: string | null = null
  let highest = threshold
  for (const { story, groups } of mostPromising(newcomer, candidates, corpus)) {
    const likeness = mean(groups.map((group) => ({ reports: group.reports.length, value: likenessOf(group, corpus) })))
    // Of two stories equally like it, the same one whatever their order.
    if (likeness > highest || (likeness === highest && (best === null || story < best))) {
      best = story
      highest = likeness
    }
  }
  return best
}

/** What of a newcomer is compared with reports in its own language, or with those in others. */
interface Side {
  readonly counted: Counted
  /** The square of the weight of each of its terms. */
  readonly squares: ReadonlyMap<string, number>
  readonly length: number
  readonly factor: number
}

/** The reports of a story that are in the newcomer's language, or those that are not. */
interface Group {
  readonly side: Side
  readonly reports: readonly Fingerprint[]
  /** The sum over the terms that they and the newcomer have; 0 where these are too few. */
  readonly common: number
  /** What the days between them leave of their likeness. */
  readonly nearness: number
  /** About how alike they are, as though the terms that the newcomer has not told as much as its own. */
  readonly guess: number
}

/** The stories that are compared with the newcomer as a whole, which goes through all their terms. */
function mostPromising(newcomer: Fingerprint, candidates: readonly Candidate[], corpus: Corpus) {
  const within = sideOf(newcomer, withinLanguage, 1, corpus)
  const between = sideOf(newcomer, betweenLanguages, acrossLanguages, corpus)
  return [...byStory(candidates)]
    .map(([story, reports]) => {
      const own = reports.filter(({ language }) => language === newcomer.language)
      const others = reports.filter(({ language }) => language !== newcomer.language)
      const groups = [
        ...(own.length > 0 ? [groupOf(newcomer, own, within)] : []),
        ...(others.length > 0 ? [groupOf(newcomer, others, between)] : []),
      ]
      return {
        story,
        groups,
        guess: mean(groups.map(({ reports, guess }) => ({ reports: reports.length, value: guess }))),
      }
    })
    .filter(({ guess }) => guess > 0)
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

function sideOf({ terms }: Fingerprint, counted: Counted, factor: number, corpus: Corpus): Side {
  const squares = new Map(
    terms.filter((term) => counted[kindOf(term)] > 0).map((term) => [term, squareOf(term, counted, corpus)]),
  )
  return { counted, squares, length: Math.sqrt(sumOf(squares)), factor }
}

function groupOf(newcomer: Fingerprint, reports: readonly Fingerprint[], side: Side): Group {
  const { squares } = side
  const counts = new Map<string, number>()
  for (const { terms } of reports)
    for (const term of terms) if (squares.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const nearness = patience(Math.min(...reports.map(({ day }) => dayGap(newcomer.day, day))))
  if (counts.size < termsInCommon) return { side, reports, common: 0, nearness, guess: 0 }
  let [common, shared] = [0, 0]
  for (const [term, count] of counts) {
    const square = squares.get(term) ?? 0
    common += square * count
    shared += square * count ** 2
  }
  const usual = sumOf(squares) / squares.size
  const rest = reports.reduce((sum, { terms }) => sum + terms.length, 0) - counts.size
  const guess = (common / (side.length * Math.sqrt(shared + rest * usual))) * nearness * side.factor
  return { side, reports, common, nearness, guess }
}

function likenessOf({ side, reports, common, nearness }: Group, corpus: Corpus): number {
  if (common === 0) return 0
  const counts = new Map<string, number>()
  const squares = new Map<string, number>()
  let alone = 0
  for (const { terms } of reports) {
    let ofOne = 0
    for (const term of terms) {
      if (side.counted[kindOf(term)] === 0) continue
      const square = squares.get(term) ?? side.squares.get(term) ?? squareOf(term, side.counted, corpus)
      squares.set(term, square)
      counts.set(term, (counts.get(term) ?? 0) + 1)
      ofOne += square
    }
    // Whole numbers, so that the sum is the same in whatever order the reports come.
    alone += Math.round(Math.sqrt(ofOne))
  }
  let together = 0
  for (const [term, count] of counts) together += (squares.get(term) ?? 0) * count ** 2
  const length = (1 - eachAlone) * Math.sqrt(together) + eachAlone * alone
  return (common / (side.length * length)) * nearness * side.factor
}

/** The mean of what the two groups of a story say, as each has reports. */
function mean(groups: readonly { readonly reports: number; readonly value: number }[]): number {
  const all = groups.reduce((sum, { reports }) => sum + reports, 0)
  return groups.reduce((sum, { reports, value }) => sum + value * reports, 0) / all
}

function sumOf(squares: ReadonlyMap<string, number>): number {
  return [...squares.values()].reduce((sum, square) => sum + square, 0)
}

function squareOf(term: string, counted: Counted, corpus: Corpus): number {
  return counted[kindOf(term)] * weightOf(term, corpus) ** 2
}

/** How much a term tells, in whole hundredths: sums of whole numbers are the same in whatever order they are made. */
function weightOf(term: string, corpus: Corpus): number {
  const reports = corpus.reports + reportsBefore
  const withTerm = corpus.frequency(term) + shareBefore[kindOf(term)] * reportsBefore
  return Math.max(10, Math.round(100 * Math.log(reports / withTerm)))
}

function patience(days: number): number {
  return 1 / (1 + Math.max(0, days - daysOfGrace) / daysToHalf)
}
