import { sql } from 'kysely'
import { dayGap } from '../stories/day-gap.ts'
import type { Fingerprint } from '../stories/fingerprint.ts'
import type { Candidate, Corpus } from '../stories/place.ts'
import { ask } from './ask.ts'
import type { Connection } from './driver.ts'
import { storableText } from './storable-text.ts'
import type { Term } from './term-book.ts'
import { type TermIndex, tooCommon } from './term-index.ts'

/** How many kept reports are looked at closely for a newcomer: always so many as there are, and at most so many. */
const fewestOffered = 30
const mostOffered = 80

/** Of what a newcomer's terms tell, the share that a report must have in common with it to be offered beyond the fewest. */
const worthALook = 1 / 16

/** Among how many reports that share as much those nearest in time are sought. */
const equalsLimit = 200

/** How many entries of the index are read to find them: enough for every term that tells one story from another. */
const entryBudget = 6_000

/** Kept reports held in memory at most: some ten megabytes. A story's reports come close together. */
const mostHeld = 10_000

/** A kept report as it may be offered. */
interface Offered extends Candidate {
  readonly number: number
}

/** A report by its number, and the weight of the terms that it shares with the newcomer. */
interface Alike {
  readonly report: number
  readonly shared: number
}

/** Finds the kept reports that are most like a newcomer, by the terms they share, never by comparing with every report. */
export class CandidateFinder {
  readonly #connection: Connection
  readonly #index: TermIndex
  readonly #held = new Map<number, Offered>()
  #shared = new Uint32Array(0)

  constructor(connection: Connection, index: TermIndex) {
    this.#connection = connection
    this.#index = index
  }

  /** Forgets the reports it has seen, which may have been altered. */
  forget(): void {
    this.#held.clear()
  }

  /**
   * Those most like the newcomer, whose terms these are, 80 at most, the best first, those nearest in time before their
   * equals; and how common the terms are that they and the newcomer have.
   */
  find(
    newcomer: Fingerprint,
    terms: readonly Term[],
  ): { readonly candidates: readonly Candidate[]; readonly corpus: Corpus } {
    const index = this.#index
    const weights = this.#searched(terms)
    const enough = [...weights.values()].reduce((sum, weight) => sum + weight, 0) * worthALook
    const alike = worthFetching(this.#mostShared(weights), enough)
    const gap = ({ fingerprint }: Offered) => gapOf(newcomer, fingerprint)
    const candidates = this.#fetch(alike.map(({ report }) => report))
      .map((offered, place) => ({ offered, shared: alike[place]?.shared ?? 0 }))
      .sort(
        (one, other) =>
          other.shared - one.shared ||
          gap(one.offered) - gap(other.offered) ||
          other.offered.number - one.offered.number,
      )
      .slice(0, mostOffered)
      .filter(({ shared }, place) => place < fewestOffered || shared >= enough)
      .map(({ offered: { story, fingerprint } }) => ({ story, fingerprint }))
    // What is not found as it stands may be a term that was made storable.
    const frequency = (term: string) => index.frequency(index.terms.held(term) ?? index.terms.held(storableText(term)))
    return { candidates, corpus: { reports: index.reports, frequency } }
  }

  /** The terms by which to search, the rarest first and as far as the budget goes, each with its weight. */
  #searched(terms: readonly Term[]): ReadonlyMap<Term, number> {
    const reports = this.#index.reports
    let left = entryBudget
    return new Map(
      terms
        .map((term) => ({ term, often: this.#index.frequency(term) }))
        .filter(({ often }) => often > 0 && often <= tooCommon)
        .sort((one, other) => one.often - other.often || (one.term.text < other.term.text ? -1 : 1))
        .filter(({ often }) => {
          left -= often
          return left >= 0
        })
        .map(({ term, often }) => [term, weightOf(term, (reports + 1) / often)]),
    )
  }

  /** The reports that share the greatest weight of terms, those kept last before their equals. */
  #mostShared(weights: ReadonlyMap<Term, number>): Alike[] {
    if (this.#shared.length <= this.#index.lastReport) this.#shared = new Uint32Array(this.#index.lastReport * 2 + 1024)
    const shared = this.#shared
    const touched: number[] = []
    this.#index.visit([...weights.keys()], (report, term) => {
      const before = shared[report] ?? 0
      if (before === 0) touched.push(report)
      shared[report] = before + (weights.get(term) ?? 0)
    })
    const alike = touched.map((report) => ({ report, shared: shared[report] ?? 0 }))
    for (const report of touched) shared[report] = 0
    const least = leastOfMost(alike.map((each) => each.shared))
    return alike
      .filter((each) => each.shared >= least)
      .sort((one, other) => other.shared - one.shared || other.report - one.report)
      .slice(0, equalsLimit)
  }

  #fetch(reports: readonly number[]): Offered[] {
    const missing = reports.filter((report) => !this.#held.has(report))
    if (this.#held.size + missing.length > mostHeld) this.#held.clear()
    const wanted = reports.filter((report) => !this.#held.has(report))
    if (wanted.length > 0) this.#read(wanted)
    return reports.flatMap((report) => this.#held.get(report) ?? [])
  }

  #read(reports: readonly number[]): void {
    const rows = ask(
      this.#connection,
      sql<{ number: number; story: string; fingerprint: string; terms: Uint8Array }>`
        SELECT report.number, report.story, report.fingerprint, report.terms
        FROM json_each(${JSON.stringify(reports)}) AS found CROSS JOIN report ON report.number = found.value`,
    )
    for (const { number, story, fingerprint, terms } of rows)
      this.#held.set(number, {
        number,
        story,
        fingerprint: { ...JSON.parse(fingerprint), terms: this.#index.textsOf(terms) },
      })
  }
}

/** Of reports in the order of what they share, those that may be offered; equals of the last may be so as well. */
function worthFetching(alike: readonly Alike[], enough: number): readonly Alike[] {
  const first = alike[fewestOffered - 1]?.shared ?? 0
  const last = alike[mostOffered - 1]?.shared ?? 0
  const least = Math.max(last, Math.min(first, enough))
  return alike.filter(({ shared }) => shared >= least)
}

/**
 * A term says the less the more reports have it, and one that is no name and no figure says half of what these say: a word
 * ends at the border of its language, and a concept or a day is of many stories. Weights are whole numbers, so that their sum is the same in any order.
 */
function weightOf({ text }: Term, rarity: number): number {
  return 1 + Math.round((/^(?:name|figure):/u.test(text) ? 1000 : 500) * Math.log(rarity))
}

/** How far apart two reports are in time; a date that is not known is further than any other. */
function gapOf(newcomer: Fingerprint, { day }: Fingerprint): number {
  return day === null ? Number.MAX_SAFE_INTEGER : dayGap(newcomer.day, day)
}

/** A bound that at least `equalsLimit` of these weights reach and not many more, found without sorting all of them. */
function leastOfMost(weights: readonly number[]): number {
  if (weights.length <= equalsLimit) return 0
  const steps = 1000
  const top = weights.reduce((most, weight) => Math.max(most, weight), 0)
  const counts = new Uint32Array(steps + 1)
  for (const weight of weights) {
    const step = Math.floor((weight / top) * steps)
    counts[step] = (counts[step] ?? 0) + 1
  }
  let step = steps
  for (let reached = counts[step] ?? 0; reached < equalsLimit; reached += counts[step] ?? 0) step--
  return (step / steps) * top * (1 - Number.EPSILON * 4)
}
