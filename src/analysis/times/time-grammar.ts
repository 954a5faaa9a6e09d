import type { Time } from '../../document/time.ts'
import type { Language } from '../../lang/language.ts'
import type { DayPart, Season, TimeUnit, TimeWords } from '../../lang/time-words.ts'
import { byLanguage } from '../by-language.ts'
import { type Grammar, grammarOf } from '../numbers/grammar.ts'
import { indexPhrases, type PhraseIndex } from '../phrases.ts'

/** What a word or phrase may be in an expression of time. */
export type Meaning =
  | { readonly kind: 'month'; readonly month: number; readonly whole: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly whole: boolean; readonly part: DayPart | null }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'part'; readonly part: DayPart }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly many: boolean }
  | { readonly kind: 'day'; readonly offset: number; readonly part: DayPart | null }
  | { readonly kind: 'following'; readonly offset: number }
  | { readonly kind: 'relation'; readonly steps: -1 | 0 | 1 }
  | { readonly kind: 'named'; readonly unit: TimeUnit; readonly steps: number }
  | { readonly kind: 'value'; readonly type: Time['type']; readonly value: string }
  | { readonly kind: 'hour'; readonly clock: string }
  | { readonly kind: 'decade'; readonly decade: number }
  | { readonly kind: 'ordinal'; readonly ordinal: number }
  | { readonly kind: Mark }

/** Words that only say how what stands beside them is to be taken. */
export type Mark = (typeof marks)[number]

const marks = [
  'edges',
  'agoBefore',
  'agoAfter',
  'aheadBefore',
  'aheadAfter',
  'earlierAfter',
  'laterAfter',
  'every',
  'per',
  'some',
  'filler',
  'joins',
  'decadeBefore',
  'decadeAfter',
  'clockBefore',
  'ages',
] as const

export type MeaningOf<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>

/** What a language tells of times, arranged for looking up. */
export interface TimeGrammar {
  readonly words: TimeWords
  readonly meanings: PhraseIndex<readonly Meaning[]>
  readonly clockAfter: PhraseIndex<number>
  /** The kinds of the phrases that begin with a word. */
  readonly openings: ReadonlyMap<string, ReadonlySet<Meaning['kind']>>
  /** The words with which an expression can begin, beside digits. */
  readonly openers: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  readonly beforeYear: ReadonlySet<string>
  readonly ordinalMarks: ReadonlySet<string>
  readonly clockMarks: ReadonlySet<string>
  readonly beforeDuration: ReadonlySet<string>
  readonly decadeEndings: ReadonlySet<string>
  readonly numbers: Grammar
  /** Words and marks that join two numbers of one kind: "and", «bis», a comma. */
  readonly connectors: ReadonlySet<string>
  readonly nounsHaveCapitals: boolean
  readonly prepositions: ReadonlySet<string>
}

/** The grammar of a language's times, made from its data when it is first asked for. */
export const timeGrammarOf = byLanguage(makeGrammar)

function makeGrammar(language: Language): TimeGrammar {
  const { times } = language
  const byPhrase = new Map<string, Meaning[]>()
  for (const [phrase, meaning] of meaningsOf(language)) {
    const key = piecesOfPhrase(phrase).join(' ')
    const known = byPhrase.get(key)
    if (known) known.push(meaning)
    else byPhrase.set(key, [meaning])
  }
  const numbers = grammarOf(language)
  const notOpening = new Set<Meaning['kind']>([
    'joins',
    'filler',
    'agoAfter',
    'aheadAfter',
    'earlierAfter',
    'laterAfter',
    'decadeAfter',
    'ages',
  ])
  const openers = [...byPhrase].flatMap(([phrase, meanings]) =>
    meanings.every(({ kind }) => notOpening.has(kind)) ? [] : [phrase.split(' ')[0] ?? ''],
  )
  return {
    words: times,
    meanings: indexPhrases([...byPhrase].map(([phrase, meanings]) => [phrase.split(' '), meanings] as const)),
    clockAfter: indexPhrases(
      Object.entries(times.clockAfter).map(([phrase, add]) => [piecesOfPhrase(phrase), add] as const),
    ),
    openings: openingsOf(byPhrase),
    openers: new Set([
      ...openers,
      ...numbers.cardinals.keys(),
      ...numbers.numberPhrases.next.keys(),
      ...numbers.is.multiplierAlone,
      ...numbers.is.one,
      "'",
      '’',
    ]),
    future: new Set(times.future),
    beforeYear: new Set([...times.beforeYears, ...numbers.is.beforeYear]),
    ordinalMarks: new Set(times.ordinalMarks),
    clockMarks: new Set(times.clockMarks),
    beforeDuration: new Set(times.beforeDuration),
    decadeEndings: new Set(times.decadeEndings),
    numbers,
    connectors: new Set([
      ',',
      '-',
      '–',
      ...language.closedClasses.coordinators,
      ...language.numbers.ranges.map(([, joins]) => joins),
    ]),
    prepositions: new Set(language.closedClasses.prepositions),
    nounsHaveCapitals: language.closedClasses.nounsHaveCapitals === true,
  }
}

function openingsOf(
  byPhrase: ReadonlyMap<string, readonly Meaning[]>,
): ReadonlyMap<string, ReadonlySet<Meaning['kind']>> {
  const openings = new Map<string, Set<Meaning['kind']>>()
  for (const [phrase, meanings] of byPhrase) {
    const first = phrase.split(' ')[0] ?? ''
    const own = openings.get(first) ?? new Set()
    openings.set(first, own)
    for (const { kind } of meanings) own.add(kind)
  }
  return openings
}

/** A phrase cut as the text is cut into pieces. */
function piecesOfPhrase(phrase: string): readonly string[] {
  return phrase.match(/\d+|\p{L}[\p{L}\p{M}'’]*|[^\s]/gu) ?? []
}

function* meaningsOf({ calendar, times }: Language): Generator<readonly [string, Meaning]> {
  for (const [at, names] of calendar.months.entries())
    for (const name of names) yield [name, { kind: 'month', month: at + 1, whole: name === names[0] }]
  const parts = Object.entries(times.parts) as [DayPart, readonly string[]][]
  for (const [at, names] of calendar.weekdays.entries())
    for (const name of names) {
      const weekday = { kind: 'weekday', weekday: at + 1, whole: name.length > 4 } as const
      yield [name, { ...weekday, part: null }]
      // «Donnerstagnachmittag»: where a language writes them apart, nobody writes them so.
      for (const [part, words] of parts) for (const word of words) yield [`${name}${word}`, { ...weekday, part }]
    }
  for (const [part, words] of parts) for (const word of words) yield [word, { kind: 'part', part }]
  for (const [season, words] of Object.entries(times.seasons) as [Season, readonly string[]][])
    for (const word of words) yield [word, { kind: 'season', season }]
  for (const [unit, { one, many }] of Object.entries(times.units) as [
    TimeUnit,
    { one: readonly string[]; many: readonly string[] },
  ][]) {
    for (const word of one) yield [word, { kind: 'unit', unit, many: false }]
    for (const word of many) yield [word, { kind: 'unit', unit, many: true }]
  }
  for (const [phrase, day] of Object.entries(times.days)) {
    const [offset, part] = typeof day === 'number' ? [day, null] : day
    yield [phrase, { kind: 'day', offset, part }]
  }
  for (const [phrase, offset] of Object.entries(times.followingDays)) yield [phrase, { kind: 'following', offset }]
  for (const word of times.last) yield [word, { kind: 'relation', steps: -1 }]
  for (const word of times.current) yield [word, { kind: 'relation', steps: 0 }]
  for (const word of times.next) yield [word, { kind: 'relation', steps: 1 }]
  for (const [phrase, [unit, steps]] of Object.entries(times.named)) yield [phrase, { kind: 'named', unit, steps }]
  for (const [phrase, clock] of Object.entries(times.hours)) yield [phrase, { kind: 'hour', clock }]
  for (const [word, decade] of Object.entries(times.decades)) yield [word, { kind: 'decade', decade }]
  for (const [word, ordinal] of Object.entries(times.ordinals)) yield [word, { kind: 'ordinal', ordinal }]
  for (const mark of marks) for (const phrase of times[mark]) yield [phrase, { kind: mark }]
  for (const [type, values] of Object.entries(times.values) as [
    Time['type'],
    Readonly<Record<string, readonly string[]>>,
  ][])
    for (const [value, phrases] of Object.entries(values))
      for (const phrase of phrases) yield [phrase, { kind: 'value', type, value }]
}
