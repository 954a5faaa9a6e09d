/** Phrases are written with one space between their words; a hyphen within a word counts as a word of its own. */
export interface NumberWords {
  /** The mark between thousands and the mark before decimals, as this language writes them. */
  readonly thousands: string
  readonly decimal: string
  /** Whether thousands are set off by a space: « 700 000 ». */
  readonly spaced?: true
  /** Number words and their values: «sette» 7, «cento» 100. Words written together are read from these and the multipliers. */
  readonly cardinals: Readonly<Record<string, number>>
  /** Numbers of several words, hyphens among them: «quatre - vingt - dix» 90, «treinta y uno» 31. */
  readonly phrases?: Readonly<Record<string, number>>
  /** Number words as they stand within others and not alone: «vent» in «ventotto». */
  readonly withinWords: Readonly<Record<string, number>>
  /** Words that multiply what stands before them: «mila» 1000, «milioni» 1e6. */
  readonly multipliers: Readonly<Record<string, number>>
  /** Those of them that stand alone for one of it: «mil» soldados, « cent » personnes. */
  readonly multipliersAlone?: readonly string[]
  /** Letters that do so only right behind an amount of money: m 1e6. */
  readonly moneyMultipliers: Readonly<Record<string, number>>
  /** Words between number words: "and" in "one hundred and twenty". */
  readonly joiners: readonly string[]
  /** Words for one that may be articles: numbers only before a multiplier or unit and after a bound. */
  readonly ones: readonly string[]
  /** Those of them that are numbers before these nouns too: «un» morto, "one" person. */
  readonly countingOnes: readonly string[]
  readonly onesCount: readonly string[]
  /** Number words that are more often something else, so numbers only before a plural noun: «sei». */
  readonly doubtful: readonly string[]
  /** Words behind which even such a one counts some of those counted before: « 41 blessés, dont | neuf sont graves ». */
  readonly ofThem: readonly string[]
  /** Vague amounts and their value as a lower bound: «decine» 10, "dozens" 12. */
  readonly collectives: Readonly<Record<string, number>>
  /** Round amounts and about how many they are: «decina» 10, "dozen" 12. */
  readonly rounds: Readonly<Record<string, number>>
  /** Phrases for some few of a multiplier or round amount, which make its value a lower bound: «alcune», "several". */
  readonly vague: readonly string[]
  /** Phrases that halve the multiplier or round amount behind them: "half a". */
  readonly halving: readonly string[]
  /** Phrases that add half of the multiplier before them: «e mezzo». */
  readonly halves: readonly string[]
  /** Fractions and their value as a percentage: «metà» 50. */
  readonly fractions: Readonly<Record<string, number>>
  /** Those that need no number before them, and the words before which they are no fraction: «prima» metà. */
  readonly loneFractions: readonly string[]
  readonly notBeforeFractions: readonly string[]
  /** Phrases before the number, with what they make of it. */
  readonly bounds: Readonly<Record<Bound, readonly string[]>>
  /** Phrases after the number: «o più», "or more". */
  readonly boundsAfter: Readonly<Record<Bound, readonly string[]>>
  /** Units and money after the number, by the code shown: % «per cento», EUR «euro». */
  readonly units: Readonly<Record<string, readonly string[]>>
  /** Signs and codes of money before the number, by the code shown. */
  readonly moneyBefore: Readonly<Record<string, readonly string[]>>
  /** Words that open and join a range: [tra, e], [from, to], and ['', '-']. */
  readonly ranges: readonly (readonly [opens: string, joins: string])[]
  /** Openers that with one of these words before them tell of a change, so of two figures: "rose from 12 to 15". */
  readonly changeOpeners: readonly string[]
  readonly changes: readonly string[]
  /** Nouns whose number is a duration, an age or a repetition, so no figure: «anni», "times". */
  readonly notFigures: readonly string[]
  /** Words whose number is a name: «articolo», "flight". */
  readonly labels: readonly string[]
  /** Words before a year («nel»), a day of the month («il»), an hour («alle»), and phrases after an hour ("a.m."). */
  readonly beforeYears: readonly string[]
  readonly beforeDays: readonly string[]
  readonly beforeHours: readonly string[]
  readonly afterHours: readonly string[]
  /** Endings that make a number an ordinal: "th". */
  readonly ordinalEndings: readonly string[]
  /** Adjectives that stand between a number and its noun; without a noun they are what is counted: "30 injured". */
  readonly adjectives: readonly string[]
  /** Words behind a number that are never what it counts, beside the closed classes. */
  readonly notCounted: readonly string[]
  /** Determiners that are surely plural, alone or in a preposition: «i», «delle». */
  readonly pluralDeterminers: readonly string[]
  /** Words that join a subject to its number: «i morti sono 12». */
  readonly copulas: readonly string[]
  /** Whether nouns stand before the noun they belong to, so that the last plural of a row is its head. */
  readonly compounds: boolean
  /** Plural endings of nouns with their singular, in order; the first that fits is taken. */
  readonly singulars: readonly (readonly [plural: string, singular: string])[]
  /** Nouns whose singular the endings get wrong: «uomini» uomo, "people" person. */
  readonly irregularSingulars: Readonly<Record<string, string>>
}

export type Bound = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about'
