import type { Language } from '../../lang/language.ts'
import type { Bound, NumberWords } from '../../lang/number-words.ts'
import { byLanguage } from '../by-language.ts'
import { type Lexicon, lexiconOf } from '../lexicon.ts'
import { indexPhrases, type PhraseIndex } from '../phrases.ts'

/** What a language tells of its figures, arranged for looking up. */
export interface Grammar {
  readonly marks: { readonly thousands: string; readonly decimal: string }
  readonly cardinals: ReadonlyMap<string, number>
  readonly numberPhrases: PhraseIndex<number>
  /** Cardinals and what stands for them within other words, for words such as «duecentotrenta». */
  readonly parts: ReadonlyMap<string, number>
  /** The first three letters of the parts and multipliers, or all where they have fewer. */
  readonly beginnings: ReadonlySet<string>
  readonly multipliers: ReadonlyMap<string, number>
  readonly moneyMultipliers: ReadonlyMap<string, number>
  readonly collectives: ReadonlyMap<string, number>
  readonly rounds: ReadonlyMap<string, number>
  readonly fractions: ReadonlyMap<string, number>
  readonly vague: PhraseIndex<true>
  readonly halving: PhraseIndex<true>
  readonly halves: PhraseIndex<true>
  readonly bounds: PhraseIndex<Bound>
  readonly boundsAfter: PhraseIndex<Bound>
  readonly units: PhraseIndex<string>
  readonly moneyBefore: PhraseIndex<string>
  readonly afterHours: PhraseIndex<true>
  /** The words that join a range by the word that opens it; '' where none needs to. */
  readonly ranges: ReadonlyMap<string, ReadonlySet<string>>
  /** The words and marks other than numbers with which a figure can begin. */
  readonly openers: ReadonlySet<string>
  readonly lexicon: Lexicon
  readonly is: Readonly<Record<WordList, ReadonlySet<string>>>
  readonly ordinalEndings: readonly string[]
  readonly compounds: boolean
  readonly singulars: readonly (readonly [plural: string, singular: string])[]
  readonly irregularSingulars: ReadonlyMap<string, string>
}

type WordList = keyof ReturnType<typeof wordLists>

/** The grammar of a language's figures, made from its data when it is first asked for. */
export const grammarOf = byLanguage(makeGrammar)

function makeGrammar(language: Language): Grammar {
  const { numbers } = language
  return {
    marks: numbers,
    cardinals: mapOf(numbers.cardinals),
    numberPhrases: indexPhrases(
      Object.entries(numbers.phrases ?? {}).map(([phrase, value]) => [phrase.split(' '), value] as const),
    ),
    parts: mapOf({ ...numbers.cardinals, ...numbers.withinWords }),
    beginnings: beginningsOf(numbers),
    multipliers: mapOf(numbers.multipliers),
    moneyMultipliers: mapOf(numbers.moneyMultipliers),
    collectives: mapOf(numbers.collectives),
    rounds: mapOf(numbers.rounds),
    fractions: mapOf(numbers.fractions),
    vague: indexList(numbers.vague),
    halving: indexList(numbers.halving),
    halves: indexList(numbers.halves),
    bounds: indexGroups(numbers.bounds),
    boundsAfter: indexGroups(numbers.boundsAfter),
    units: indexGroups(numbers.units),
    moneyBefore: indexGroups(numbers.moneyBefore),
    afterHours: indexList(numbers.afterHours),
    ranges: groupRanges(numbers.ranges),
    openers: openersOf(numbers),
    lexicon: lexiconOf(language),
    is: wordLists(language),
    ordinalEndings: numbers.ordinalEndings,
    compounds: numbers.compounds,
    singulars: numbers.singulars,
    irregularSingulars: mapOf(numbers.irregularSingulars),
  }
}

function beginningsOf({ cardinals, withinWords, multipliers }: NumberWords): ReadonlySet<string> {
  return new Set(Object.keys({ ...cardinals, ...withinWords, ...multipliers }).map((word) => word.slice(0, 3)))
}

function openersOf(numbers: NumberWords): ReadonlySet<string> {
  const phrases = [
    ...Object.values(numbers.bounds).flat(),
    ...Object.values(numbers.moneyBefore).flat(),
    ...numbers.halving,
    ...numbers.vague,
    ...numbers.ranges.map(([opens]) => opens),
  ]
  return new Set([
    ...phrases.map((phrase) => phrase.split(' ')[0] ?? phrase),
    ...Object.keys(numbers.phrases ?? {}).map((phrase) => phrase.split(' ')[0] ?? phrase),
    ...(numbers.multipliersAlone ?? []),
    ...Object.keys(numbers.collectives),
    ...numbers.ones,
    ...numbers.loneFractions,
  ])
}

function wordLists({ numbers, calendar, closedClasses, hedges }: Language) {
  const modals = new Set(hedges.possible)
  const months = calendar.months.flat()
  return {
    one: new Set(numbers.ones),
    countingOne: new Set(numbers.countingOnes),
    oneCounts: new Set(numbers.onesCount),
    doubtful: new Set(numbers.doubtful),
    ofThem: new Set(numbers.ofThem),
    joiner: new Set(numbers.joiners),
    multiplierAlone: new Set(numbers.multipliersAlone),
    loneFraction: new Set(numbers.loneFractions),
    notBeforeFraction: new Set(numbers.notBeforeFractions),
    changeOpener: new Set(numbers.changeOpeners),
    change: new Set(numbers.changes),
    notFigure: new Set(numbers.notFigures),
    label: new Set(numbers.labels),
    beforeYear: new Set(numbers.beforeYears),
    beforeDay: new Set(numbers.beforeDays),
    beforeHour: new Set(numbers.beforeHours),
    adjective: new Set(numbers.adjectives),
    pluralDeterminer: new Set(numbers.pluralDeterminers),
    copula: new Set(numbers.copulas),
    month: new Set(months),
    /** Months whose name is also a modal verb when it has a small letter: "12 may have died". */
    monthOrModal: new Set(months.filter((month) => modals.has(month))),
    weekday: new Set(calendar.weekdays.flat()),
    genitive: new Set(closedClasses.genitives),
    determiner: new Set([...closedClasses.determiners, ...closedClasses.possessives, ...closedClasses.demonstratives]),
    coordinator: new Set(closedClasses.coordinators),
    notCounted: new Set([
      ...numbers.notCounted,
      ...closedClasses.prepositions,
      ...closedClasses.determiners,
      ...closedClasses.personalPronouns,
      ...closedClasses.relativePronouns,
      ...closedClasses.coordinators,
      ...closedClasses.subordinators,
      ...closedClasses.complementisers,
      ...closedClasses.negations,
      ...closedClasses.adverbs,
      ...closedClasses.cliticPronouns,
    ]),
  }
}

function groupRanges(ranges: NumberWords['ranges']): ReadonlyMap<string, ReadonlySet<string>> {
  const openers = new Set(ranges.map(([opens]) => opens))
  return new Map(
    [...openers].map((opener) => [
      opener,
      new Set(ranges.flatMap(([opens, joins]) => (opens === opener ? [joins] : []))),
    ]),
  )
}

function mapOf<Value>(record: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(record))
}

function indexList(phrases: readonly string[]): PhraseIndex<true> {
  return indexPhrases(phrases.map((phrase) => [phrase.split(' '), true] as const))
}

function indexGroups<Value extends string>(groups: Readonly<Record<Value, readonly string[]>>): PhraseIndex<Value> {
  const values = Object.keys(groups) as Value[]
  return indexPhrases(values.flatMap((value) => groups[value].map((phrase) => [phrase.split(' '), value] as const)))
}
