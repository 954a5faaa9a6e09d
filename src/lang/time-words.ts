import type { Time } from '../document/time.ts'

/** The units that calendars and clocks count in. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'

/** The parts of a day, as TIMEX3 writes them: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** Spring, summer, autumn, winter, as TIMEX3 writes them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/**
 * The words by which a language tells of times. Phrases have one space between their words, and the lists hold every form.
 * Months and weekdays are the calendar's.
 */
export interface TimeWords {
  readonly units: Readonly<
    Partial<Record<TimeUnit, { readonly one: readonly string[]; readonly many: readonly string[] }>>
  >
  readonly parts: Readonly<Record<DayPart, readonly string[]>>
  readonly seasons: Readonly<Record<Season, readonly string[]>>
  /** Days by the report's own, and the part of the day that the word tells: «ieri» -1, "tonight" [0, 'NI']. */
  readonly days: Readonly<Record<string, number | readonly [offset: number, part: DayPart]>>
  /** Days by the day that was spoken of last: "the next day" 1, «il giorno prima» -1. */
  readonly followingDays: Readonly<Record<string, number>>
  /** Adjectives that choose the period before this one, this one, and the next: «scorso», «questo», «prossimo». */
  readonly last: readonly string[]
  readonly current: readonly string[]
  readonly next: readonly string[]
  /** Nouns that have it in them: «l'anno» is not, "Vorjahr" is: the unit and the steps. */
  readonly named: Readonly<Record<string, readonly [unit: TimeUnit, steps: number]>>
  /** Words before a period that take a piece of it: «inizio», "early", «Ende». */
  readonly edges: readonly string[]
  /** Before or behind an amount: so long before now («fa», "ago"), so long after now («tra», "from now"). */
  readonly agoBefore: readonly string[]
  readonly agoAfter: readonly string[]
  readonly aheadBefore: readonly string[]
  readonly aheadAfter: readonly string[]
  /** Whether such a word tells so by itself («tra due giorni»), and does not also mean within ("in two days"). */
  readonly aheadBeforeSuffices?: true
  /** Before an amount of time whose number may be an article: "for a week", «per un anno». */
  readonly beforeDuration: readonly string[]
  /** Behind an amount: so long before or after what was spoken of: «prima», "later". */
  readonly earlierAfter: readonly string[]
  readonly laterAfter: readonly string[]
  /** Before a unit, one or many: "every", «ogni»; before one: "per", «al». */
  readonly every: readonly string[]
  readonly per: readonly string[]
  /** Before the plural of a unit, some of them: «alcuni», "several"; none of these is a number. */
  readonly some: readonly string[]
  /** Words between an adjective or a number and its unit: "last two full years". */
  readonly filler: readonly string[]
  /** Words between the pieces of one expression: «di», "of the", «de l'». */
  readonly joins: readonly string[]
  /** Decades in words, and the words before or behind them: «anni» ottanta, "neunziger" Jahre. */
  readonly decades: Readonly<Record<string, number>>
  readonly decadeBefore: readonly string[]
  readonly decadeAfter: readonly string[]
  /** What is written to the digits of a decade: "1990s", "90er". */
  readonly decadeEndings: readonly string[]
  /** Ordinals in words: «primo» 1, "third" 3. */
  readonly ordinals: Readonly<Record<string, number>>
  /** Endings of ordinals in digits: "1st", «1º», "3." */
  readonly ordinalMarks: readonly string[]
  /** Before an hour, and behind it with what must be added to it: "p.m." 12, «Uhr» 0. */
  readonly clockBefore: readonly string[]
  /** Whether digits behind such a word are an hour without minutes too: «alle 18», "um 18". */
  readonly clockBeforeSuffices?: true
  readonly clockAfter: Readonly<Record<string, number>>
  /** The marks or words between hours and minutes. */
  readonly clockMarks: readonly string[]
  /** Time zones behind an hour, with what is written of them: UTC 'Z'. */
  readonly zones: Readonly<Record<string, string>>
  /** Hours in words: «mezzogiorno» 12:00, "midnight" 24:00. */
  readonly hours: Readonly<Record<string, string>>
  /** Whole expressions with their type and value: «ora» PRESENT_REF, "annually" P1Y. */
  readonly values: Readonly<Partial<Record<Time['type'], Readonly<Record<string, readonly string[]>>>>>
  /** Words that tell that what is spoken of is yet to come: "will", "scheduled". */
  readonly future: readonly string[]
  /** Endings of verbs that tell what has been: "ed". */
  readonly past: readonly string[]
  /** Behind an amount of years, that it is an age: "old", «di età»; and so it is in "6-year-old". */
  readonly ages: readonly string[]
  /** Whether months are written with a capital. */
  readonly monthsHaveCapitals?: true
  /** Words before a year that tell that four digits are one, beside those of the figures: "since". */
  readonly beforeYears: readonly string[]
}
