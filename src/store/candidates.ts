import { type DaySpan, daySpan } from '../stories/day-gap.ts'
import { type Candidate, type Compared, type Corpus, daysInReach } from '../stories/place.ts'
import { kinds } from '../stories/term-kind.ts'
import { askSql } from './ask.ts'
import type { Connection } from './driver.ts'
import { unpackInts } from './packed-numbers.ts'
import { type TermIndex, tooCommon } from './term-index.ts'

/** How many kept reports are looked at closely for a newcomer: always so many as there are, and at most so many. */
const fewestOffered = 30
const mostOffered = 80

/** Of what a newcomer's terms tell, the share that a report must have in common with it to be offered beyond the fewest. */
const worthALook = 1 / 16

/** How many entries of the index are read to find them: enough for every term that tells one story from another. */
const entryBudget = 6_000

/** Kept reports held in memory at most, twice: some dozens of megabytes. A story's reports come close together. */
const mostHeld = 25_000

/** A kept report as it may be offered. */
interface Offered extends Candidate {
  readonly number: number
}

/** A report by its number, the weight of the terms that it shares with the newcomer, and the days between them. */
interface Alike {
  readonly report: number
  readonly shared: number
  readonly gap: number
}

/** A term of the newcomer by which others are sought. */
interface Sought {
  readonly term: number
  readonly text: string
  readonly often: number
}

/** Finds the kept reports that are most like a newcomer, by the terms they share, never by comparing with every report. */
export class CandidateFinder {
  readonly #connection: Connection
  readonly #index: TermIndex
  /** Reports lately offered or kept, and those before them; when the first are full, the others go. */
  #recent = new Map<number, Offered>()
  #earlier = new Map<number, Offered>()
  readonly #corpus: Corpus
  #shared = new Int32Array(0)

  constructor(connection: Connection, index: TermIndex) {
    this.#connection = connection
    this.#index = index
    this.#corpus = {
      get reports() {
        return index.reports
      },
      frequency: (term) => index.terms.frequency(term),
      kindOf: (term) => index.terms.kindOf(term),
    }
  }

  /** A report was kept that may be offered to those after it. */
  put(number: number, story: string, report: Compared): void {
    this.#hold({ number, story, report })
  }

  /** The reports of one story are in another now. */
  moved(from: string, to: string): void {
    for (const held of [this.#recent, this.#earlier])
      for (const [number, offered] of held) if (offered.story === from) held.set(number, { ...offered, story: to })
  }

  /** A report has other terms now than those it was seen with. */
  altered(number: number): void {
    this.#recent.delete(number)
    this.#earlier.delete(number)
  }

  /** Forgets the reports it has seen, which may have been altered. */
  forget(): void {
    this.#recent.clear()
    this.#earlier.clear()
  }

  /**
   * Those most like a newcomer of this day and with these terms, by their texts and their numbers: 80 at most, the best
   * first, those nearest in time before their equals; and how common the terms are that they and the newcomer have.
   */
  find(
    day: string | null,
    texts: readonly string[],
    terms: Int32Array,
  ): { readonly candidates: readonly Candidate[]; readonly corpus: Corpus } {
    const sought = this.#sought(texts, terms)
    const weights = sought.map((each) => this.#weightOf(each))
    const enough = weights.reduce((sum, weight) => sum + weight, 0) * worthALook
    const alike = this.#mostShared(
      day,
      sought.map(({ term }) => term),
      weights,
    ).filter(({ shared }, place) => place < fewestOffered || shared >= enough)
    return { candidates: this.#fetch(alike.map(({ report }) => report)), corpus: this.#corpus }
  }

  /** The terms by which to search, the rarest first and as far as the budget goes. */
  #sought(texts: readonly string[], terms: Int32Array): Sought[] {
    let left = entryBudget
    return texts
      .map((text, place) => {
        const term = terms[place] ?? 0
        return { term, text, often: this.#index.terms.frequency(term) }
      })
      .filter(({ often }) => often > 0 && often <= tooCommon)
      .sort((one, other) => one.often - other.often || (one.text < other.text ? -1 : 1))
      .filter(({ often }) => {
        left -= often
        return left >= 0
      })
  }

  /**
   * A term says the less the more reports have it, and one that is no name and no figure says half of what these say: a word
   * ends at the border of its language, and a concept or a day is of many stories. Weights are whole numbers, so that their sum is the same in any order.
   */
  #weightOf({ term, often }: Sought): number {
    const telling = tellingKinds[this.#index.terms.kindOf(term)] ?? false
    return 1 + Math.round((telling ? 1000 : 500) * Math.log((this.#index.reports + 1) / often))
  }

  /**
   * The reports that share the greatest weight of terms, of equals those nearest in time, and then those kept last, first. What was kept
   * so long before that it can be of no story of this day is not looked at, so that years cost what months do.
   */
  #mostShared(day: string | null, terms: readonly number[], weights: readonly number[]): Alike[] {
    if (this.#shared.length <= this.#index.lastReport) this.#shared = new Int32Array(this.#index.lastReport * 2 + 1024)
    const shared = this.#shared
    const touched: number[] = []
    const add = (reports: ArrayLike<number>, weight: number) => {
      for (let place = 0; place < reports.length; place++) {
        const report = reports[place] ?? 0
        const before = shared[report] ?? 0
        if (before === 0) touched.push(report)
        shared[report] = before + weight
      }
    }
    const days = daySpan(day)
    const from = this.#index.days.firstWithin(daysInReach, days)
    for (const [place, [stored, fresh]] of this.#index.reportsWith(terms, from).entries()) {
      add(stored, weights[place] ?? 0)
      add(fresh, weights[place] ?? 0)
    }
    const left = new Int32Array(touched.length)
    for (let place = 0; place < touched.length; place++) {
      const report = touched[place] ?? 0
      left[place] = report < from ? 0 : (shared[report] ?? 0)
      shared[report] = 0
    }
    const least = leastOfMost(left)
    const alike: Alike[] = []
    for (let place = 0; place < touched.length; place++) {
      const weight = left[place] ?? 0
      if (weight < least || weight === 0) continue
      const report = touched[place] ?? 0
      alike.push({ report, shared: weight, gap: this.#gapOf(report, days) })
    }
    return alike
      .sort((one, other) => other.shared - one.shared || one.gap - other.gap || other.report - one.report)
      .slice(0, mostOffered)
  }

  /** How far apart two reports are in time; a date that is not known is further than any other. */
  #gapOf(report: number, days: DaySpan): number {
    return this.#index.days.isDated(report) ? this.#index.days.gap(report, days) : Number.MAX_SAFE_INTEGER
  }

  #fetch(reports: readonly number[]): Offered[] {
    const offered = reports.map((report) => this.#known(report))
    const missing = reports.filter((_, place) => offered[place] === undefined)
    const read = missing.length === 0 ? new Map<number, Offered>() : this.#read(missing)
    return reports.flatMap((report, place) => offered[place] ?? read.get(report) ?? [])
  }

  #known(report: number): Offered | undefined {
    const recent = this.#recent.get(report)
    if (recent !== undefined) return recent
    const earlier = this.#earlier.get(report)
    if (earlier !== undefined) this.#hold(earlier)
    return earlier
  }

  #hold(offered: Offered): void {
    if (this.#recent.size >= mostHeld) {
      this.#earlier = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(offered.number, offered)
  }

  #read(reports: readonly number[]): Map<number, Offered> {
    const rows = askSql<{ number: number; story: string; fingerprint: string; terms: Uint8Array }>(
      this.#connection,
      `SELECT report.number, report.story, report.fingerprint, report.terms
        FROM json_each(?) AS found CROSS JOIN report ON report.number = found.value`,
      [JSON.stringify(reports)],
    )
    const read = new Map<number, Offered>()
    for (const { number, story, fingerprint, terms: packed } of rows) {
      const { day, language } = JSON.parse(fingerprint)
      const offered = { number, story, report: { day, language, terms: unpackInts(packed) } }
      read.set(number, offered)
      this.#hold(offered)
    }
    return read
  }
}

const tellingKinds = kinds.map((kind) => kind === 'name' || kind === 'figure')

/** A bound that at least `mostOffered` of the weights reach and not many more, found without sorting all of them. */
function leastOfMost(weights: Int32Array): number {
  if (weights.length <= mostOffered) return 0
  const steps = 1000
  let top = 0
  for (const weight of weights) top = Math.max(top, weight)
  if (top === 0) return 0
  const counts = new Uint32Array(steps + 1)
  for (const weight of weights) {
    const step = Math.floor((weight / top) * steps)
    counts[step] = (counts[step] ?? 0) + 1
  }
  let step = steps
  for (let reached = counts[step] ?? 0; reached < mostOffered; reached += counts[step] ?? 0) step--
  return (step / steps) * top * (1 - Number.EPSILON * 4)
}
