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
  const weight = weigher(corpus)
  const own = Math.sqrt(newcomer.terms.reduce((sum, term) => sum + weight(term) ** 2, 0))
  let best: string | null = null
  let highest = threshold
  for (const [story, { counts, day }] of gather(newcomer, candidates)) {
    const shared = newcomer.terms.filter((term) => counts.has(term))
    if (shared.length < termsInCommon) continue
    let common = 0
    for (const term of shared) common += weight(term) ** 2 * (counts.get(term) ?? 0)
    let squares = 0
    for (const [term, count] of counts) squares += (weight(term) * count) ** 2
    const likeness = (common / (own * Math.sqrt(squares))) * patience(day)
    // Of two stories equally like it, the same one whatever their order.
    if (likeness > highest || (likeness === highest && (best === null || story < best))) {
      best = story
      highest = likeness
    }
  }
  return best
}

/** A story as a whole: in how many of its reports each term is, and the fewest days between one of them and the newcomer. */
interface Whole {
  readonly counts: Map<string, number>
  day: number
}

function gather(newcomer: Fingerprint, candidates: readonly Candidate[]): Map<string, Whole> {
  const wholes = new Map<string, Whole>()
  for (const { story, fingerprint } of candidates) {
    const whole = wholes.get(story) ?? { counts: new Map<string, number>(), day: Number.POSITIVE_INFINITY }
    wholes.set(story, whole)
    whole.day = Math.min(whole.day, dayGap(newcomer.day, fingerprint.day))
    for (const term of fingerprint.terms) whole.counts.set(term, (whole.counts.get(term) ?? 0) + 1)
  }
  return wholes
}

/** How much a term tells, in whole hundredths: sums of whole numbers are the same in whatever order they are made. */
function weigher(corpus: Corpus): (term: string) => number {
  const known = new Map<string, number>()
  return (term) => {
    const before = known.get(term)
    if (before !== undefined) return before
    const kind = term.startsWith('name:') ? 'name' : term.startsWith('figure:') ? 'figure' : 'word'
    const reports = corpus.reports + reportsBefore
    const withTerm = corpus.frequency(term) + shareBefore[kind] * reportsBefore
    const weight = Math.max(10, Math.round(100 * Math.log(reports / withTerm)))
    known.set(term, weight)
    return weight
  }
}

function patience(days: number): number {
  return 1 / (1 + Math.max(0, days - daysOfGrace) / daysToHalf)
}
