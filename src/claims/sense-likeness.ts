import { isState } from '../document/is-state.ts'
import { kinOf } from '../lang/concept-kin.ts'
import { firstFew } from './first-few.ts'
import { haveCommon } from './likeness.ts'
import type { Told } from './told-statements.ts'
import { TraitBook } from './trait-book.ts'
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
  /** What a statement has and few others have, by its number, the rarest first: what it has in any language, and its words. */
  rarest(told: Told, most: number): readonly number[]
  /**
   * How alike two statements must be that share a matter and its actors: the more a story has to say, the more of its
   * questions have the same actors.
   */
  readonly crowd: number
}

/** A statement's features by their numbers, in order, with what they weigh together. */
interface Weighed {
  readonly free: Int32Array
  readonly stems: Int32Array
  readonly freeSum: number
  readonly stemSum: number
  /** What its words weigh that no concept, name or number tells of. */
  readonly untold: number
}

/** Weighs the features of a story's statements: the less each tells, the more of them have it. */
export function weigh(all: readonly Told[]): Weights {
  const { features, frequencies, kinds, statements } = featuresAmong(all)
  const weights = new Float64Array(kinds.length)
  const things = new Uint8Array(kinds.length)
  kinds.forEach((kind, feature) => {
    const many = Math.log((statements + readBefore) / ((frequencies[feature] ?? 0) + 1))
    weights[feature] = (byKind[kind] ?? 1) * (0.2 + many)
    // A concept is told of by its kin already, and a part by its state.
    things[feature] = kind !== 'concept' && kind !== 'part' && kind !== 'stem' ? 1 : 0
  })
  const known: Features = { weights, things }
  const byWeight = (a: number, b: number) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b
  const weighed = new Map<Told, Weighed>()
  for (const [told, { free, stems }] of features)
    weighed.set(told, {
      free,
      stems,
      freeSum: sum(free, weights),
      stemSum: sum(stems, weights),
      untold: untoldWord * untoldIn(told),
    })
  return {
    share: (one, other) =>
      languageOf(one) === languageOf(other)
        ? shared(one, other, weighed, known)
        : sharedAcross(one, other, weighed, known),
    shareAcross: (one, other) => sharedAcross(one, other, weighed, known),
    rarest(told, most) {
      const own = weighed.get(told)
      return own === undefined ? [] : [...firstFew(own.free, most, byWeight), ...firstFew(own.stems, most, byWeight)]
    },
    crowd: Math.max(0, 0.2 * Math.log(statements / smallStory)),
  }
}

/** The features of each statement by their numbers, in order, and of each feature its kind and how many statements have it. */
function featuresAmong(all: readonly Told[]) {
  const book = new TraitBook()
  const freeOf = featureFinder(book)
  const stemOf = book.kind('stem')
  const frequencies: number[] = []
  const counted = new Set<string>()
  const features = new Map<Told, { free: Int32Array; stems: Int32Array }>()
  const count = (feature: number) => {
    frequencies[feature] = (frequencies[feature] ?? 0) + 1
  }
  for (const told of all) {
    const { key, stemSet } = told.saying.best.wording
    const free = inOrder(freeOf(told))
    const found: number[] = []
    for (const stem of stemSet) found.push(stemOf(stem))
    const stems = inOrder(found)
    features.set(told, { free, stems })
    // Forty copies of one sentence make none of its words common.
    if (counted.has(key)) continue
    counted.add(key)
    free.forEach(count)
    stems.forEach(count)
  }
  const kinds = book.respectOf.map((respect) => book.respects[respect] ?? '')
  return { features, frequencies, kinds, statements: counted.size }
}

function inOrder(numbers: readonly number[]): Int32Array {
  return new Int32Array(numbers).sort()
}

/** What is known of features by their number: what each weighs, and 1 for those that are things. */
interface Features {
  readonly weights: Float64Array
  readonly things: Uint8Array
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

function common(a: Int32Array, b: Int32Array, { weights, things }: Features): { weight: number; count: number } {
  let weight = 0
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) {
      weight += weights[x] ?? 0
      count += things[x] ?? 0
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return { weight, count }
}

/** Gives the numbers of what a statement can be compared by whatever the language. */
function featureFinder(book: TraitBook): (told: Told) => readonly number[] {
  const [stateOf, conceptOf, kinNumberOf] = [book.kind('state'), book.kind('concept'), book.kind('kin')]
  const [partOf, nameOf, numberOf] = [book.kind('part'), book.kind('name'), book.kind('number')]
  return ({ sense, saying }) => {
    const found: number[] = []
    for (const concept of sense.concepts) found.push(isState(concept) ? stateOf(concept) : conceptOf(concept))
    for (const kin of kinsIn(sense)) found.push(kinNumberOf(kin))
    for (const part of sense.parts) found.push(partOf(part))
    for (const name of sense.names) found.push(nameOf(name))
    for (const number of numbersIn(saying.best)) found.push(numberOf(number))
    return found
  }
}

/** Those in digits, and those that the figures have in words. */
function numbersIn({ wording, figures }: Utterance): ReadonlySet<string> {
  if (figures.length === 0) return wording.numbers
  const numbers = new Set(wording.numbers)
  for (const { low, high } of figures) {
    const number = high ?? low
    if (number !== null && number >= fewestInWords) numbers.add(String(number))
  }
  return numbers
}

/** «Due», "three" stand in too many statements to tell anything. */
const fewestInWords = 10

/** How many of a statement's words nothing that can be compared across languages stands for. */
function untoldIn({ sense, saying }: Told): number {
  const { stemSet, numbers } = saying.best.wording
  return Math.max(0, stemSet.size - sense.concepts.size - sense.names.size - numbers.size)
}

function sum(features: Int32Array, weights: Float64Array): number {
  let total = 0
  for (let i = 0; i < features.length; i++) total += weights[features[i] ?? 0] ?? 0
  return total
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
