import { isState } from '../document/is-state.ts'
import { kinOf } from '../lang/concept-kin.ts'
import { firstFew } from './first-few.ts'
import { haveCommon } from './likeness.ts'
import type { Told } from './told-statements.ts'
import type { Utterance } from './utterance.ts'

/**
 * What each kind of feature tells by itself. Stems repeat what concepts tell, and a state is the background of half the
 * story.
 */
const byKind: Readonly<Record<string, number>> = {
  concept: 0.5,
  kin: 0.6,
  state: 0.6,
  part: 0.5,
  name: 1,
  number: 1.2,
  stem: 0.6,
}
/** Statements that are thought to have been read before: a story of five tells nothing of how common a word is. */
const readBefore = 10
/** A word of which only its own language knows what it means: in another one it may be anything. */
const untoldWord = 1
/** A story of so many statements has one or two questions. */
const smallStory = 20

/** What two statements have in common, and what each has, weighed. */
interface Shared {
  readonly both: number
  readonly one: number
  readonly other: number
  /** How many things they share besides words: concepts, states, names, numbers. */
  readonly things: number
}

/** Compares the statements of one story by what they mean; in one language their words count beside it. */
export interface Weights {
  share(one: Told, other: Told): Shared
  /** The same by what can be compared in any language, whatever theirs are: another wording in one language. */
  shareAcross(one: Told, other: Told): Shared
  /** What a statement has and few others have, the rarest first: its words, and what it has in any language. */
  rarest(told: Told, most: number): readonly string[]
  /**
   * How alike two statements must be that share a matter and its actors: the more a story has to say, the more of its
   * questions have the same actors.
   */
  readonly crowd: number
}

/** A statement's features by their numbers, in order, with what they weigh together. */
interface Weighed {
  readonly free: readonly number[]
  readonly stems: readonly number[]
  readonly freeSum: number
  readonly stemSum: number
  /** What its words weigh that no concept, name or number tells of. */
  readonly untold: number
}

/** Weighs the features of a story's statements: the less each tells, the more of them have it. */
export function weigh(all: readonly Told[]): Weights {
  const numbers = new Map<string, Map<string, number>>()
  const names: string[] = []
  const kinds: string[] = []
  const frequencies: number[] = []
  const counted = new Set<string>()
  const features = new Map<Told, { free: number[]; stems: number[] }>()
  const numberOf = (kind: string, text: string): number => {
    const ofKind = numbers.get(kind) ?? new Map<string, number>()
    const known = ofKind.get(text)
    if (known !== undefined) return known
    numbers.set(kind, ofKind.set(text, names.length))
    frequencies.push(0)
    kinds.push(kind)
    return names.push(`${kind} ${text}`) - 1
  }
  for (const told of all) {
    const free = featuresOf(told, numberOf).sort(ascending)
    const stems = Array.from(told.saying.best.wording.stemSet, (stem) => numberOf('stem', stem)).sort(ascending)
    features.set(told, { free, stems })
    // Forty copies of one sentence make none of its words common.
    const { key } = told.saying.best.wording
    if (counted.has(key)) continue
    counted.add(key)
    for (const feature of [...free, ...stems]) frequencies[feature] = (frequencies[feature] ?? 0) + 1
  }
  const weights = kinds.map((name, feature) => {
    const kind = byKind[name] ?? 1
    return kind * (0.2 + Math.log((counted.size + readBefore) / ((frequencies[feature] ?? 0) + 1)))
  })
  const weightOf = (feature: number) => weights[feature] ?? 0
  // A concept is told of by its kin already, and a part by its state.
  const things = kinds.map((kind) => kind !== 'concept' && kind !== 'part' && kind !== 'stem')
  const known: Features = { weightOf, isThing: (feature) => things[feature] === true }
  const byWeight = (a: number, b: number) => weightOf(b) - weightOf(a) || a - b
  const weighed = new Map<Told, Weighed>()
  for (const [told, { free, stems }] of features)
    weighed.set(told, {
      free,
      stems,
      freeSum: sum(free, weightOf),
      stemSum: sum(stems, weightOf),
      untold: untoldWord * untoldIn(told),
    })
  return {
    share: (one, other) =>
      languageOf(one) === languageOf(other)
        ? shared(one, other, weighed, known)
        : sharedAcross(one, other, weighed, known),
    shareAcross: (one, other) => sharedAcross(one, other, weighed, known),
    rarest(told, most) {
      const { free = [], stems = [] } = weighed.get(told) ?? {}
      const heaviest = [...firstFew(free, most, byWeight), ...firstFew(stems, most, byWeight)]
      return heaviest.map((feature) => names[feature] ?? '')
    },
    crowd: Math.max(0, 0.2 * Math.log(counted.size / smallStory)),
  }
}

/** What is known of features by their number. */
interface Features {
  weightOf(feature: number): number
  isThing(feature: number): boolean
}

function languageOf({ member }: Told): string {
  return member.reading.report.language
}

const nothing: Shared = { both: 0, one: 0, other: 0, things: 0 }

function sharedAcross(one: Told, other: Told, weighed: ReadonlyMap<Told, Weighed>, features: Features): Shared {
  const [a, b] = [weighed.get(one), weighed.get(other)]
  if (a === undefined || b === undefined) return nothing
  const free = common(a.free, b.free, features)
  return { both: free.weight, one: a.freeSum + a.untold, other: b.freeSum + b.untold, things: free.count }
}

function shared(one: Told, other: Told, weighed: ReadonlyMap<Told, Weighed>, features: Features): Shared {
  const [a, b] = [weighed.get(one), weighed.get(other)]
  if (a === undefined || b === undefined) return nothing
  const free = common(a.free, b.free, features)
  const stems = common(a.stems, b.stems, features)
  return {
    both: free.weight + stems.weight,
    one: a.freeSum + a.stemSum,
    other: b.freeSum + b.stemSum,
    things: free.count,
  }
}

function common(a: readonly number[], b: readonly number[], { weightOf, isThing }: Features) {
  const found = { weight: 0, count: 0 }
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) {
      found.weight += weightOf(x)
      if (isThing(x)) found.count++
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return found
}

/** What a statement can be compared by whatever the language. */
function featuresOf({ sense, saying }: Told, numberOf: (kind: string, text: string) => number): number[] {
  const found: number[] = []
  for (const concept of sense.concepts) found.push(numberOf(isState(concept) ? 'state' : 'concept', concept))
  for (const kin of kinsIn(sense)) found.push(numberOf('kin', kin))
  for (const part of sense.parts) found.push(numberOf('part', part))
  for (const name of sense.names) found.push(numberOf('name', name))
  for (const number of numbersIn(saying.best)) found.push(numberOf('number', number))
  return found
}

/** Those in digits, and those that the figures have in words. */
function numbersIn({ wording, figures }: Utterance): ReadonlySet<string> {
  const inWords = figures.flatMap(({ low, high }) => {
    const number = high ?? low
    return number !== null && number >= fewestInWords ? [String(number)] : []
  })
  return new Set([...wording.numbers, ...inWords])
}

/** «Due», "three" stand in too many statements to tell anything. */
const fewestInWords = 10

/** How many of a statement's words nothing that can be compared across languages stands for. */
function untoldIn({ sense, saying }: Told): number {
  const { stemSet, numbers } = saying.best.wording
  return Math.max(0, stemSet.size - sense.concepts.size - sense.names.size - numbers.size)
}

function sum(features: readonly number[], weightOf: (feature: number) => number): number {
  return features.reduce((total, feature) => total + weightOf(feature), 0)
}

function ascending(one: number, other: number): number {
  return one - other
}

/** Whether two statements name something in common, a place or a person, or one of them names nothing. */
export function namesAgree({ sense: one }: Told, { sense: other }: Told): boolean {
  const [a, b] = [namedIn(one), namedIn(other)]
  return a.size === 0 || b.size === 0 || haveCommon(a, b)
}

/** Whether two statements name something in common. */
export function nameTheSame({ sense: one }: Told, { sense: other }: Told): boolean {
  return haveCommon(namedIn(one), namedIn(other))
}

/** Asked of a statement for every other that it is held against. */
const namedKnown = new WeakMap<Told['sense'], ReadonlySet<string>>()

function namedIn(sense: Told['sense']): ReadonlySet<string> {
  const known = namedKnown.get(sense) ?? new Set([...sense.names, ...[...sense.concepts].filter(isState)])
  namedKnown.set(sense, known)
  return known
}

const kinsKnown = new WeakMap<Told['sense'], ReadonlySet<string>>()

/** The kin of what a statement speaks of, besides states, of which a story has few and each statement one. */
export function kinsIn(sense: Told['sense']): ReadonlySet<string> {
  const known = kinsKnown.get(sense) ?? new Set([...sense.concepts].filter((concept) => !isState(concept)).map(kinOf))
  kinsKnown.set(sense, known)
  return known
}

/** How much of two statements together is in both, from 0 to 1. */
export function likeness(one: Told, other: Told, weights: Weights): number {
  return likenessOf(weights.share(one, other))
}

/** The same of what they were found to share. */
export function likenessOf({ both, one, other }: Pick<Shared, 'both' | 'one' | 'other'>): number {
  return one + other === 0 ? 0 : (2 * both) / (one + other)
}
