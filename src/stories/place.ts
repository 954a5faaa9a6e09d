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

/** Days that a story may rest without loss, and those after which its likeness is halved. */
const daysOfGrace = 3
const daysToHalf = 20

/**
 * The story that a report belongs to, or null where it begins one of its own. The report is compared with each story as
 * a whole, so that a chain of likenesses (a to b, b to c) draws no stranger in. Candidates may come in any order;
 * where they hold only some reports of a story, these stand for the whole of it.
 */
export function place(newcomer: Fingerprint, candidates: readonly Candidate[], corpus: Corpus): string | null {
  const terms = termNumbers(corpus)
  const own = newcomer.terms.map(terms.numberOf)
  const ownNumbers = own.length
  const ownLength = Math.sqrt(own.reduce((sum, term) => sum + terms.square(term), 0))
  let best: string | null = null
  let highest = threshold
  for (const [story, reports] of byStory(candidates)) {
    let [shared, common, squares] = [0, 0, 0]
    for (const [term, count] of countTerms(reports, terms.numberOf)) {
      squares += terms.square(term) * count ** 2
      if (term >= ownNumbers) continue
      shared++
      common += terms.square(term) * count
    }
    if (shared < termsInCommon) continue
    const gap = Math.min(...reports.map(({ day }) => dayGap(newcomer.day, day)))
    const likeness = (common / (ownLength * Math.sqrt(squares))) * patience(gap)
    // Of two stories equally like it, the same one whatever their order.
    if (likeness > highest || (likeness === highest && (best === null || story < best))) {
      best = story
      highest = likeness
    }
  }
  return best
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

/** In how many of the reports each term is, by its number. */
function countTerms(reports: readonly Fingerprint[], numberOf: (term: string) => number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { terms } of reports)
    for (const term of terms) {
      const number = numberOf(term)
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
  return counts
}

/**
 * Numbers terms in the order in which they are asked for, since tens of thousands of them are compared for one report;
 * and gives the square of the weight of each.
 */
function termNumbers(corpus: Corpus) {
  const numbers = new Map<string, number>()
  const squares: number[] = []
  return {
    numberOf(term: string): number {
      const known = numbers.get(term)
      if (known !== undefined) return known
      numbers.set(term, squares.length)
      return squares.push(weightOf(term, corpus) ** 2) - 1
    },
    square: (number: number): number => squares[number] ?? 0,
  }
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
