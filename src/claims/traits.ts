import { isState } from '../document/is-state.ts'
import { kinOf } from '../lang/concept-kin.ts'
import { nameSound } from '../stories/name-sound.ts'
import { dayNumber } from './days-apart.ts'
import { countedUnder } from './facet.ts'
import type { Gathered } from './gather-claims.ts'
import type { Member } from './member.ts'
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
  readonly traits: Int32Array
  readonly seen: Float64Array
}

/** The bags of a story's claims, and of each trait the number of its respect and how much of it all claims have. */
export interface Bags {
  readonly of: readonly Bag[]
  readonly respects: readonly string[]
  readonly respectOf: readonly number[]
  readonly everywhere: Float64Array
}

/** What claims speak of and in which words, who says them, and what they count. */
export function bagsOf(claims: readonly Gathered[]): Bags {
  const book = new TraitBook()
  const traitsIn = traitsOfStatements(book)
  const countOf = book.kind('count')
  const tally = new Tally()
  const of = claims.map(({ told: all, facet }): Bag => {
    for (const told of all) {
      const { numbers, much } = traitsIn(told)
      for (let i = 0; i < numbers.length; i++) tally.add(numbers[i] ?? 0, (much[i] ?? 0) / all.length)
    }
    tally.add(countOf((facet.count && countedUnder(facet.count)) ?? 'nothing'), 1)
    const { numbers, much } = tally.takeInOrder()
    return { traits: numbers, seen: much }
  })
  const everywhere = new Float64Array(book.respectOf.length)
  for (const { traits, seen } of of)
    for (let i = 0; i < traits.length; i++) {
      const trait = traits[i] ?? 0
      everywhere[trait] = (everywhere[trait] ?? 0) + (seen[i] ?? 0)
    }
  return { of, respects: book.respects, respectOf: book.respectOf, everywhere }
}

/** Gives the traits of a statement; one that stands under several claims is asked for them again. */
function traitsOfStatements(book: TraitBook): (told: Told) => Amounts {
  const known = new Map<Told, Amounts>()
  const sourceOf = book.kind('source')
  const addMeaning = meaningAdder(book)
  const settingOf = settingsOf(book)
  const tally = new Tally()
  // All statements of a report have one opening.
  const openings = new Map<Meaning, Amounts>()
  const ofOpening = new Tally()
  const openedBy = (meaning: Meaning): Amounts => {
    addMeaning(meaning, opening, ofOpening)
    const opened = ofOpening.take()
    openings.set(meaning, opened)
    return opened
  }
  const gather = (told: Told): Amounts => {
    const { sense, saying, member } = told
    tally.add(sourceOf(voiceOf(told)), 1)
    addMeaning(sense, 1, tally)
    addMeaning(sense.around, around, tally)
    tally.addAll(openings.get(sense.opening) ?? openedBy(sense.opening))
    const { setting, wordOf } = settingOf(member)
    tally.addAll(setting)
    for (const stem of saying.best.wording.stemSet) tally.add(wordOf(stem), 1)
    return tally.take()
  }
  return (told) => {
    const traits = known.get(told) ?? gather(told)
    known.set(told, traits)
    return traits
  }
}

/** Adds the traits of what some words speak of: its names, then its states and concepts, each concept with its kin and matter. */
function meaningAdder(book: TraitBook): (meaning: Meaning, share: number, tally: Tally) => void {
  const [nameOf, stateOf, plainOf] = [book.kind('meaning'), book.kind('meaning'), book.kind('meaning')]
  const [kinNumberOf, matterNumberOf] = [book.kind('meaning'), book.kind('meaning')]
  const traitsOf = (concept: string): readonly Trait[] => {
    if (isState(concept)) return [{ number: stateOf(concept), much: strength.state }]
    const traits = [
      { number: plainOf(concept), much: strength.concept },
      { number: kinNumberOf(kinOf(concept)), much: strength.kin },
    ]
    const matter = matterOf(concept)
    return matter === null ? traits : [...traits, { number: matterNumberOf(matter), much: strength.matter }]
  }
  const ofConcept = new Map<string, readonly Trait[]>()
  // By trait the last meaning that had it: two concepts of one kin are one sight of it.
  const lastIn: number[] = []
  let meanings = 0
  return ({ concepts, names }, share, tally) => {
    meanings++
    for (const name of names) tally.add(nameOf(name), strength.name * share)
    for (const concept of concepts) {
      const traits = ofConcept.get(concept) ?? traitsOf(concept)
      ofConcept.set(concept, traits)
      for (const { number, much } of traits) {
        if (lastIn[number] === meanings) continue
        lastIn[number] = meanings
        tally.add(number, much * share)
      }
    }
  }
}

interface Trait {
  readonly number: number
  readonly much: number
}

/** What all statements of a report have: the report itself, its days, and the language of their words. */
interface Setting {
  readonly setting: Amounts
  wordOf(stem: string): number
}

function settingsOf(book: TraitBook): (member: Member) => Setting {
  const known = new Map<Member, Setting>()
  const words = new Map<string, (stem: string) => number>()
  const [reportOf, dayOf] = [book.kind('report'), book.kind('day')]
  const tally = new Tally()
  const found = (member: Member): Setting => {
    const { language, published } = member.reading.report
    const day = dayNumber(published?.value ?? null)
    tally.add(reportOf(member.id), 1)
    if (day !== null) {
      tally.add(dayOf(String(day)), 1 - 2 * besideTheDay)
      for (const near of [day - 1, day + 1]) tally.add(dayOf(String(near)), besideTheDay)
    }
    const wordOf = words.get(language) ?? book.kind(`words-${language}`)
    words.set(language, wordOf)
    return { setting: tally.take(), wordOf }
  }
  return (member) => {
    const setting = known.get(member) ?? found(member)
    known.set(member, setting)
    return setting
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
