import { isState } from '../document/is-state.ts'
import { kinOf } from '../lang/concept-kin.ts'
import { nameSound } from '../stories/name-sound.ts'
import { dayNumber } from './days-apart.ts'
import { countedUnder } from './facet.ts'
import type { Gathered } from './gather-claims.ts'
import { matterOf } from './mention-tree.ts'
import type { Meaning } from './sense.ts'
import { type Amounts, Tally } from './tally.ts'
import type { Told } from './told-statements.ts'
import { TraitBook } from './trait-book.ts'

/** What one sight of each kind of meaning counts for. */
const strength = { name: 1.33, kin: 1.86, state: 0.78, concept: 0.3, matter: 0.77 } as const
/** What stands round a statement tells less of it than its own words, and how its report opens less again. */
const around = 0.09
const opening = 0.06

/** A day's questions go on the next day, and were begun on the one before: so much of what tells of a day is of those beside it. */
const besideTheDay = 0.23

/** What tells of which question claims are: each trait with how much of it was seen, the traits by their number in order. */
export interface Bag {
  readonly traits: readonly number[]
  readonly seen: readonly number[]
}

/** The bags of a story's claims, and of each trait its respect and how much of it all claims have. */
export interface Bags {
  readonly of: readonly Bag[]
  readonly respects: readonly string[]
  readonly everywhere: readonly number[]
}

/** What claims speak of and in which words, who says them, and what they count. */
export function bagsOf(claims: readonly Gathered[]): Bags {
  const book = new TraitBook()
  const traitsIn = traitsOfStatements(book)
  const everywhere: number[] = []
  const seen = new Tally()
  const of = claims.map((claim): Bag => {
    for (const told of claim.told) {
      const { numbers, much } = traitsIn(told)
      for (let i = 0; i < numbers.length; i++) seen.add(numbers[i] ?? 0, (much[i] ?? 0) / claim.told.length)
    }
    seen.add(book.numberOf('count', 'count', (claim.facet.count && countedUnder(claim.facet.count)) ?? 'nothing'), 1)
    const { numbers, much } = seen.takeInOrder()
    numbers.forEach((trait, i) => {
      everywhere[trait] = (everywhere[trait] ?? 0) + (much[i] ?? 0)
    })
    return { traits: numbers, seen: much }
  })
  return { of, respects: book.respects, everywhere }
}

/** Gives the traits of a statement; one that stands under several claims is asked for them again. */
function traitsOfStatements(book: TraitBook): (told: Told) => Amounts {
  const known = new Map<Told, Amounts>()
  // All statements of a report have one opening.
  const openings = new Map<Meaning, Amounts>()
  const traitsOf = traitsOfMeanings(book)
  const tally = new Tally()
  const put = ({ numbers, much }: Amounts, share: number) => {
    for (let i = 0; i < numbers.length; i++) tally.add(numbers[i] ?? 0, (much[i] ?? 0) * share)
  }
  const gather = (told: Told): Amounts => {
    const { sense, saying, member } = told
    tally.add(book.numberOf('source', 'source', voiceOf(told)), 1)
    put(traitsOf(sense), 1)
    put(traitsOf(sense.around), around)
    const opened = openings.get(sense.opening) ?? traitsOf(sense.opening)
    openings.set(sense.opening, opened)
    put(opened, opening)
    tally.add(book.numberOf('report', 'report', member.id), 1)
    const { language, published } = member.reading.report
    const day = dayNumber(published?.value ?? null)
    const addDay = (number: number, much: number) => tally.add(book.numberOf('day', 'day', String(number)), much)
    if (day !== null) {
      addDay(day, 1 - 2 * besideTheDay)
      for (const near of [day - 1, day + 1]) addDay(near, besideTheDay)
    }
    const words = `words-${language}`
    for (const stem of saying.best.wording.stemSet) tally.add(book.numberOf(words, words, stem), 1)
    return tally.take()
  }
  return (told) => {
    const traits = known.get(told) ?? gather(told)
    known.set(told, traits)
    return traits
  }
}

/** Gives the traits of what some words speak of: its names, then its states and concepts, each concept with its kin and matter. */
function traitsOfMeanings(book: TraitBook): (meaning: Meaning) => Amounts {
  const ofConcept = new Map<string, Amounts>()
  const numberOf = (kind: keyof typeof strength, text: string) => book.numberOf('meaning', kind, text)
  const amountsOf = (concept: string): Amounts => {
    if (isState(concept)) return { numbers: [numberOf('state', concept)], much: [strength.state] }
    const [plain, kin, matter] = [numberOf('concept', concept), numberOf('kin', kinOf(concept)), matterOf(concept)]
    if (matter === null) return { numbers: [plain, kin], much: [strength.concept, strength.kin] }
    return {
      numbers: [plain, kin, numberOf('matter', matter)],
      much: [strength.concept, strength.kin, strength.matter],
    }
  }
  const seen = new Tally()
  return ({ concepts, names }) => {
    for (const name of names) seen.addOnce(numberOf('name', name), strength.name)
    for (const concept of concepts) {
      const amounts = ofConcept.get(concept) ?? amountsOf(concept)
      ofConcept.set(concept, amounts)
      const { numbers, much } = amounts
      for (let i = 0; i < numbers.length; i++) seen.addOnce(numbers[i] ?? 0, much[i] ?? 0)
    }
    return seen.take()
  }
}

/**
 * Who speaks, as far as it tells of a question: a person by the sound of the surname, since reports write it in their own ways and
 * leave the rest of the name out («Gadafi», « Mouammar Kadhafi »), and a family mostly speaks on one matter.
 */
function voiceOf({ statement, saying }: Told): string {
  const { name, proper, entity } = saying.best.source
  const surname = proper && entity?.type === 'person' ? name?.match(/\p{Lu}[\p{L}\p{M}]+/gu)?.at(-1) : undefined
  return surname === undefined ? statement.origin : `called ${nameSound(surname)}`
}
