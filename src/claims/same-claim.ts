import { comparedOf } from './compared.ts'
import type { Facet } from './facet.ts'
import { exchanged, haveCommon, resembles, sameOrder } from './likeness.ts'
import { answersAgain, asksAnew, saysAgain } from './said-again.ts'
import { sameCount, sameNumberAgain } from './same-count.ts'
import { type Meant, sameDeed, sameEvent } from './same-fact.ts'
import { sameStand } from './same-saying.ts'
import { likenessOf, type Weights } from './sense-likeness.ts'
import type { Told } from './told-statements.ts'

/** What two wordings must share to be one claim whatever they mean: from one origin, and from two. */
const ofOneOrigin = 0.75
const ofTwoOrigins = 0.85
/** «È falso» said by two is said of two things. */
const fewestStems = 3
/** What two statements must share in meaning: in one language, and across two. */
const inOneLanguage = 0.45
const acrossLanguages = 0.4
/** What two statements of one language must share besides their words, if their words differ. */
const otherWords = 0.5
/** And where one of them has hardly any words. */
const inFewWords = 0.7
/** And where one of them does not say what happens. */
const withoutHead = 0.65
/** And where what happens is told in other words. */
const otherHead = 0.5
/** A few words that mean the same and nothing besides: «ogni coinvolgimento», "any involvement". */
const shortWording = 5
/** One thing in common is a coincidence. */
const fewestThings = 2

/** Those of one wording belong together before any others, then those of nearly the same words, then those of one count. */
const sure = { wording: 4, words: 3, count: 2, answer: 2, things: 1 } as const

/**
 * How surely two statements are of one proposition and on the same side of it, from 0 (they are not): nearly the same words,
 * the same count of the same thing, or the same things meant, by how much of both that is.
 */
export function sameClaim(one: Facet, other: Facet, weights: Weights): number {
  const a = one.told.saying.best
  const b = other.told.saying.best
  const sameOrigin = one.told.statement.origin === other.told.statement.origin
  if (a.bare !== b.bare || !sameSide(one.told, other.told)) return 0
  if (sameOrigin && asksAnew(one.told, other.told)) return 0
  // What one asks for is not what another tells of, though it may be one noun: the resignation.
  if (!sameOrigin && (a.act === 'demand') !== (b.act === 'demand')) return 0
  // «promette una ricompensa a chi catturi …»: what is promised has become of nobody yet.
  const ofFates = one.told.sense.fates.length > 0 || other.told.sense.fates.length > 0
  if (!sameOrigin && ofFates && (a.act === 'promise') !== (b.act === 'promise')) return 0
  const its = comparedOf(one.told)
  const others = comparedOf(other.told)
  if (its.takesBack !== others.takesBack) return 0
  if (a.bare) return sameOrigin && a.act === b.act ? sure.wording : 0
  if (sameOrigin && answersAgain(one.told, other.told)) return sure.answer
  if (sameOrigin && sameNumberAgain(one, other)) return sure.count
  if (one.count !== null || other.count !== null) return sameCount(one, other, weights) ? sure.count : 0
  const sameLanguage = its.language === others.language
  if (sameLanguage && a.wording.key === b.wording.key)
    return sameOrigin || one.told.sense.heads.size > 0 || a.wording.stemSet.size >= fewestStems ? sure.wording : 0
  if (sameLanguage && sameWords(one.told, other.told, sameOrigin ? ofOneOrigin : ofTwoOrigins)) return sure.words
  if (tellOneFact(one.told, other.told)) return sure.things
  return Math.max(sameOrigin ? saysAgain(one.told, other.told, weights) : 0, sameMeaning(one.told, other.told, weights))
}

/** What an outlet tells itself is a statement only where another says it too. */
function tellOneFact(one: Told, other: Told): boolean {
  const own = one.statement.voice !== null
  const its = other.statement.voice !== null
  if (!own && !its) return false
  const [a, b] = [meantBy(one), meantBy(other)]
  return sameEvent(a, b) || (own !== its && sameDeed(a, b))
}

function meantBy({ saying, sense }: Told): Meant {
  return { said: saying.best, sense }
}

/** «Non è nota» and "unknown" are on one side, whatever is negated in them. */
function sameSide({ saying: { best: a }, sense }: Told, { saying: { best: b }, sense: otherSense }: Told): boolean {
  if (sense.ignorance !== otherSense.ignorance) return false
  return sense.ignorance ? a.act === b.act : sameStand(a, b)
}

function sameWords(one: Told, other: Told, atLeast: number): boolean {
  const a = one.saying.best.wording
  const b = other.saying.best.wording
  const shorter = Math.min(a.stemSet.size, b.stemSet.size)
  return (
    a.negated === b.negated &&
    a.numbers.size === b.numbers.size &&
    shorter >= fewestStems &&
    // They cannot resemble each other more than that.
    shorter >= Math.max(a.stemSet.size, b.stemSet.size) * atLeast &&
    comparedOf(one).allBounds === comparedOf(other).allBounds &&
    resembles(atLeast, a.stemSet, b.stemSet) &&
    !exchanged(a.numbers, b.numbers) &&
    !exchanged(a.names, b.names) &&
    sameOrder(a, b)
  )
}

function sameMeaning(one: Told, other: Told, weights: Weights): number {
  const [its, others] = [comparedOf(one), comparedOf(other)]
  const sameLanguage = its.language === others.language
  const [a, b] = [one.saying.best, other.saying.best]
  // What is not known is so whatever is negated in it: both are, or neither.
  if (!one.sense.ignorance && a.wording.negated !== b.wording.negated) return 0
  if (exchanged(a.wording.numbers, b.wording.numbers)) return 0
  if (exchanged(its.bounds, others.bounds)) return 0
  if (sameLanguage && exchanged(a.wording.names, b.wording.names)) return 0
  if (exchanged(one.sense.parts, other.sense.parts)) return 0
  if (exchanged(one.sense.days, other.sense.days)) return 0
  const sameOrigin = one.statement.origin === other.statement.origin
  const shared = weights.share(one, other)
  const like = likenessOf(shared)
  const headless = one.sense.heads.size === 0 || other.sense.heads.size === 0
  if (headless && (one.sense.fates.length > 0 || other.sense.fates.length > 0)) return 0
  const sameHead = haveCommon(one.sense.heads, other.sense.heads)
  if (!headless && !sameHead && like < otherHead) return 0
  const shorter = Math.min(a.wording.stemSet.size, b.wording.stemSet.size)
  if (sameLanguage && sameHead) {
    const across = weights.shareAcross(one, other)
    const likeAcross = likenessOf(across)
    if (across.things >= fewestThings && likeAcross >= otherWords) return Math.max(like, likeAcross)
  }
  const enough = sameOrigin
    ? shorter > 1 || a.act !== 'demand'
    : shorter >= fewestStems || (!headless && like >= inFewWords)
  if (sameLanguage) return like >= inOneLanguage && enough ? like : 0
  const short = Math.max(a.wording.stems.length, b.wording.stems.length) <= shortWording
  const whole = short && !headless && (sameOrigin || shared.things >= fewestThings) && sameThings(one, other)
  if (whole) return sure.things
  return shared.things >= fewestThings && like >= (headless ? withoutHead : acrossLanguages) ? like : 0
}

/** Whether two statements speak of the same and of nothing besides. */
function sameThings({ sense: one }: Told, { sense: other }: Told): boolean {
  const things = ({ concepts, names }: Told['sense']) => [...concepts, ...names].sort().join()
  return things(one) === things(other)
}
