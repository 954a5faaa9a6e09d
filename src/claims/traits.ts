import { isState } from '../document/mention.ts'
import { kinOf } from '../lang/concept-kin.ts'
import { nameSound } from '../stories/name-sound.ts'
import { dayNumber } from './days-apart.ts'
import { countedUnder } from './facet.ts'
import type { Gathered } from './gather-claims.ts'
import { matterOf } from './mention-tree.ts'
import { respectOf } from './respects.ts'
import type { Meaning } from './sense.ts'
import type { Told } from './told-statements.ts'

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
  const numbers = new Map<string, number>()
  const respects: string[] = []
  const everywhere: number[] = []
  const traitsOf = new Map<Told, ReadonlyMap<string, number>>()
  const known = new Map<Meaning, ReadonlyMap<string, number>>()
  // All statements of a report have one opening.
  const meanings = (meaning: Meaning) => {
    const traits = known.get(meaning) ?? traitsOfMeaning(meaning)
    known.set(meaning, traits)
    return traits
  }
  const numberOf = (trait: string): number => {
    const known = numbers.get(trait)
    if (known !== undefined) return known
    const number = respects.push(respectOf(trait)) - 1
    numbers.set(trait, number)
    return number
  }
  const of = claims.map((claim): Bag => {
    const seen = new Map<number, number>()
    const put = (trait: string, much: number) => {
      const number = numberOf(trait)
      seen.set(number, (seen.get(number) ?? 0) + much)
    }
    for (const told of claim.told) {
      const traits = traitsOf.get(told) ?? traitsOfStatement(told, meanings)
      traitsOf.set(told, traits)
      for (const [trait, much] of traits) put(trait, much / claim.told.length)
    }
    put(`count ${(claim.facet.count && countedUnder(claim.facet.count)) ?? 'nothing'}`, 1)
    for (const [number, much] of seen) everywhere[number] = (everywhere[number] ?? 0) + much
    const inOrder = [...seen].sort(([one], [other]) => one - other)
    return { traits: inOrder.map(([number]) => number), seen: inOrder.map(([, much]) => much) }
  })
  return { of, respects, everywhere }
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

function traitsOfStatement(
  told: Told,
  meanings: (meaning: Meaning) => ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const { sense, saying, member } = told
  const traits = new Map<string, number>([[`source ${voiceOf(told)}`, 1]])
  const put = (trait: string, much: number) => traits.set(trait, (traits.get(trait) ?? 0) + much)
  for (const [meaning, much] of [
    [sense, 1],
    [sense.around, around],
    [sense.opening, opening],
  ] as const)
    for (const [trait, strong] of meanings(meaning)) put(trait, strong * much)
  put(`report ${member.id}`, 1)
  const { language, published } = member.reading.report
  const day = dayNumber(published?.value ?? null)
  if (day !== null) {
    put(`day ${day}`, 1 - 2 * besideTheDay)
    for (const near of [day - 1, day + 1]) put(`day ${near}`, besideTheDay)
  }
  for (const stem of saying.best.wording.stemSet) put(`words-${language} ${stem}`, 1)
  return traits
}

function traitsOfMeaning({ concepts, names }: Meaning): ReadonlyMap<string, number> {
  const traits = new Map<string, number>()
  for (const name of names) traits.set(`meaning name ${name}`, strength.name)
  for (const concept of concepts)
    if (isState(concept)) traits.set(`meaning state ${concept}`, strength.state)
    else {
      traits.set(`meaning concept ${concept}`, strength.concept)
      traits.set(`meaning kin ${kinOf(concept)}`, strength.kin)
      const matter = matterOf(concept)
      if (matter !== null) traits.set(`meaning matter ${matter}`, strength.matter)
    }
  return traits
}
