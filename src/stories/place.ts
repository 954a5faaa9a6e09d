import { dayGap, daysUntil, nearness } from './day-gap.ts'
import { NumberSlots } from './number-slots.ts'
import { type Kind, kinds } from './term-kind.ts'

/** A report as it is compared: its fingerprint, each term of it once and as a number that is the same in every report. */
export interface Compared {
  readonly day: string | null
  readonly language: string
  readonly terms: Int32Array
}

/** A report that is already in a story. A story with many reports gives as many candidates. */
export interface Candidate {
  readonly story: string
  readonly report: Compared
}

/** What the ledger knows of terms by their numbers, and of how common they are. */
export interface Corpus {
  /** The number of reports in it. */
  readonly reports: number
  /** How many of these have the term. */
  frequency(term: number): number
  /** Its place among `kinds`. */
  kindOf(term: number): number
}

/** Where a report belongs. */
export interface Placement {
  readonly story: string
  /** Another story that is one with it, as the report shows that is much like both; null where there is none. */
  readonly joins: string | null
}

/**
 * The likeness from which a report belongs to a story; measured on open data (MEANTIME in three languages, ECB+), where
 * a lower one runs stories of one kind together and a higher one parts the languages.
 */
const threshold = 0.15

/**
 * The likeness from which two stories to which a report is so alike are one. On open data this brings together what began apart
 * (ECB+ recall 86 → 90, pairs of reports in two languages 61 → 67) and parts nothing from what it belongs to.
 */
const oneStory = 0.25

/**
 * How much each kind of term counts within a language and between two. Where the words themselves can be compared, their
 * concepts say the same again and less exactly; between languages only some words are cognates.
 */
type Counted = Readonly<Record<Kind, number>>
const withinLanguage: Counted = { name: 1, figure: 1, word: 1, day: 1, concept: 0 }
const betweenLanguages: Counted = { name: 1, figure: 1, word: 0.5, day: 1, concept: 1.5 }

/** Reports in two languages that are of one event have less in common than two in one language, by about so much. */
const acrossLanguages = 1.4

/** One or two terms in common are a coincidence in a text of a few lines. */
const termsInCommon = 3

/**
 * A ledger of five reports knows nothing of how common a term is. These reports are thought to have been read before it:
 * of them one in fifty has a given name, one in five a given word.
 */
const reportsBefore = 30
const shareBefore: Readonly<Record<Kind, number>> = { name: 0.02, figure: 0.04, word: 0.2, concept: 0.2, day: 0.02 }

/**
 * Against its reports together a story is the more alike to a newcomer the more it has of them, and so grows without end;
 * against each of them alone it falls apart. This part of the measure is of each alone.
 */
const eachAlone = 0.3

/** Reports that are further apart than so many days cannot be alike enough for one story, whatever they have in common. */
export const daysInReach = daysUntil(threshold / acrossLanguages)

/** So many stories are compared with a report as a whole: those that share the most with it. Hardly ever it is not among the first. */
const comparedAsAWhole = 4

/**
 * The story that a report belongs to, or null where it begins one of its own. The report is compared with each story as
 * a whole, so that a chain of likenesses (a to b, b to c) draws no stranger in. Candidates may come in any order;
 * where they hold only some reports of a story, these stand for the whole of it.
 */
export function place(newcomer: Compared, candidates: readonly Candidate[], corpus: Corpus): Placement | null {
  const terms = new ComparedTerms(newcomer, corpus)
  const [best, second] = mostPromising(newcomer, candidates, terms)
    .map(({ story, groups }) => ({
      story,
      likeness: mean(groups.map((group) => ({ reports: group.reports.length, value: likenessOf(group, terms) }))),
    }))
    // Of two stories equally like it, the same one whatever their order.
    .sort((one, other) => other.likeness - one.likeness || (one.story < other.story ? -1 : 1))
  if (best === undefined || best.likeness < threshold) return null
  return { story: best.story, joins: second !== undefined && second.likeness >= oneStory ? second.story : null }
}

/** About how many terms the reports have that a newcomer is compared with. */
const termsExpected = 8_000

/**
 * The terms that are compared, each in a slot, those of the newcomer first; all that is known of a term is asked of the
 * corpus once.
 */
class ComparedTerms {
  /** How many of the slots are the newcomer's. */
  readonly own: number
  /** By slot: the kind, and the square of the weight. */
  readonly kinds: number[] = []
  readonly squares: number[] = []
  /** By slot, for whoever counts; 0 when nobody does. */
  readonly counts: number[] = []
  readonly #slots = new NumberSlots(termsExpected)
  readonly #corpus: Corpus

  constructor({ terms }: Compared, corpus: Corpus) {
    this.#corpus = corpus
    for (const term of terms) this.slotOf(term)
    this.own = this.#slots.size
  }

  /** The slot of a term of the newcomer, -1 for others. */
  ownSlotOf(term: number): number {
    const slot = this.#slots.find(term)
    return slot < this.own ? slot : -1
  }

  slotOf(term: number): number {
    const slot = this.#slots.slotOf(term)
    if (slot === this.squares.length) {
      const kind = this.#corpus.kindOf(term)
      this.kinds.push(kind)
      this.squares.push(weightOf(this.#corpus.frequency(term), kind, this.#corpus) ** 2)
      this.counts.push(0)
    }
    return slot
  }
}

/** What of a newcomer is compared with reports in its own language, or with those in others. */
interface Side {
  readonly counted: readonly number[]
  /** By the slots of the newcomer's terms, the square of the weight of each; 0 for those that do not count. */
  readonly squares: readonly number[]
  readonly length: number
  /** The mean of the squares of those that count. */
  readonly usual: number
  readonly factor: number
}

/** The reports of a story that are in the newcomer's language, or those that are not. */
interface Group {
  readonly side: Side
  readonly reports: readonly Compared[]
  /** The sum over the terms that they and the newcomer have; 0 where these are too few. */
  readonly common: number
  /** What the days between them leave of their likeness. */
  readonly nearness: number
  /** About how alike they are, as though the terms that the newcomer has not told as much as its own. */
  readonly guess: number
}

/** The stories that are compared with the newcomer as a whole, which goes through all their terms. */
function mostPromising(newcomer: Compared, candidates: readonly Candidate[], terms: ComparedTerms) {
  const within = sideOf(terms, withinLanguage, 1)
  const between = sideOf(terms, betweenLanguages, acrossLanguages)
  return [...byStory(candidates)]
    .map(([story, reports]) => {
      const own = reports.filter(({ language }) => language === newcomer.language)
      const others = reports.filter(({ language }) => language !== newcomer.language)
      const groups = [
        ...(own.length > 0 ? [groupOf(newcomer, own, within, terms)] : []),
        ...(others.length > 0 ? [groupOf(newcomer, others, between, terms)] : []),
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

function byStory(candidates: readonly Candidate[]): Map<string, Compared[]> {
  const stories = new Map<string, Compared[]>()
  for (const { story, report } of candidates) {
    const reports = stories.get(story)
    if (reports === undefined) stories.set(story, [report])
    else reports.push(report)
  }
  return stories
}

function sideOf(terms: ComparedTerms, counting: Counted, factor: number): Side {
  const counted = kinds.map((kind) => counting[kind])
  const squares: number[] = []
  let sum = 0
  let inCount = 0
  for (let slot = 0; slot < terms.own; slot++) {
    const share = counted[terms.kinds[slot] ?? 0] ?? 0
    const square = share * (terms.squares[slot] ?? 0)
    if (share > 0) inCount++
    squares.push(square)
    sum += square
  }
  return { counted, squares, length: Math.sqrt(sum), usual: sum / inCount, factor }
}

function groupOf(newcomer: Compared, reports: readonly Compared[], side: Side, terms: ComparedTerms): Group {
  const { squares } = side
  const { counts } = terms
  const met: number[] = []
  let inAll = 0
  for (const report of reports) {
    inAll += report.terms.length
    for (const term of report.terms) {
      const slot = terms.ownSlotOf(term)
      if (slot < 0 || squares[slot] === 0) continue
      const before = counts[slot] ?? 0
      if (before === 0) met.push(slot)
      counts[slot] = before + 1
    }
  }
  let [common, shared] = [0, 0]
  for (const slot of met) {
    const [square, count] = [squares[slot] ?? 0, counts[slot] ?? 0]
    common += square * count
    shared += square * count ** 2
    counts[slot] = 0
  }
  const near = nearness(Math.min(...reports.map(({ day }) => dayGap(newcomer.day, day))))
  if (met.length < termsInCommon) return { side, reports, common: 0, nearness: near, guess: 0 }
  const rest = inAll - met.length
  const guess = (common / (side.length * Math.sqrt(shared + rest * side.usual))) * near * side.factor
  return { side, reports, common, nearness: near, guess }
}

function likenessOf({ side, reports, common, nearness }: Group, terms: ComparedTerms): number {
  if (common === 0) return 0
  const { counts, kinds, squares } = terms
  const { counted } = side
  const met: number[] = []
  let alone = 0
  for (const report of reports) {
    let ofOne = 0
    for (const term of report.terms) {
      const slot = terms.slotOf(term)
      const share = counted[kinds[slot] ?? 0] ?? 0
      if (share === 0) continue
      const before = counts[slot] ?? 0
      if (before === 0) met.push(slot)
      counts[slot] = before + 1
      ofOne += share * (squares[slot] ?? 0)
    }
    // Whole numbers, so that the sum is the same in whatever order the reports come.
    alone += Math.round(Math.sqrt(ofOne))
  }
  let together = 0
  for (const slot of met) {
    together += (counted[kinds[slot] ?? 0] ?? 0) * (squares[slot] ?? 0) * (counts[slot] ?? 0) ** 2
    counts[slot] = 0
  }
  const length = (1 - eachAlone) * Math.sqrt(together) + eachAlone * alone
  return (common / (side.length * length)) * nearness * side.factor
}

/** The mean of what the two groups of a story say, as each has reports. */
function mean(groups: readonly { readonly reports: number; readonly value: number }[]): number {
  const all = groups.reduce((sum, { reports }) => sum + reports, 0)
  return groups.reduce((sum, { reports, value }) => sum + value * reports, 0) / all
}

const sharesBefore = kinds.map((kind) => shareBefore[kind] * reportsBefore)

/** How much a term tells, in whole hundredths: sums of whole numbers are the same in whatever order they are made. */
function weightOf(frequency: number, kind: number, corpus: Corpus): number {
  const reports = corpus.reports + reportsBefore
  const withTerm = frequency + (sharesBefore[kind] ?? 0)
  return Math.max(10, Math.round(100 * Math.log(reports / withTerm)))
}
