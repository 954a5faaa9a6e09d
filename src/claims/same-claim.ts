import type { Figure } from '../document/figure.ts'
import { countAlike } from './count.ts'
import type { Facet } from './facet.ts'
import { exchanged, haveCommon, resemblance, sameOrder } from './likeness.ts'
import { sameStand } from './same-saying.ts'
import { namesAgree, type Weights } from './sense-likeness.ts'
import type { Told } from './told-statements.ts'
import { takesBack } from './withdrawals.ts'

/** What two wordings must share to be one claim whatever they mean: from one origin, and from two. */
const ofOneOrigin = 0.75
const ofTwoOrigins = 0.85
/** «È falso» said by two is said of two things. */
const fewestStems = 3
/** What two statements must share in meaning: in one language, and across two. */
const inOneLanguage = 0.45
const acrossLanguages = 0.5
/** And where one of them does not say what happens. */
const withoutHead = 0.65
/** A few words that mean the same and nothing besides: «ogni coinvolgimento», "any involvement". */
const shortWording = 3
/** One thing in common is a coincidence. */
const fewestThings = 2

/**
 * How surely two statements are of one proposition and on the same side of it, from 0 (they are not) to 1: the same count of
 * the same thing, nearly the same words, or the same things meant.
 */
export function sameClaim(one: Facet, other: Facet, weights: Weights): number {
  const [a, b] = [one.told.saying.best, other.told.saying.best]
  const sameOrigin = one.told.statement.origin === other.told.statement.origin
  const sameLanguage = languageOf(one.told) === languageOf(other.told)
  if (!sameStand(a, b) || a.bare !== b.bare || takesBack(one.told) !== takesBack(other.told)) return 0
  if (a.bare) return sameOrigin && a.act === b.act ? 1 : 0
  if (one.count !== null || other.count !== null) {
    if (one.count === null || other.count === null || !sameBounds(one.count.figure, other.count.figure)) return 0
    return countAlike(one.count, other.count) && namesAgree(one.told, other.told) ? 1 : 0
  }
  if (sameLanguage && a.wording.key === b.wording.key)
    return sameOrigin || a.wording.stemSet.size >= fewestStems ? 1 : 0
  if (sameLanguage && sameWords(one.told, other.told, sameOrigin ? ofOneOrigin : ofTwoOrigins)) return 1
  return sameMeaning(one.told, other.told, weights)
}

function sameWords({ saying: { best: a } }: Told, { saying: { best: b } }: Told, atLeast: number): boolean {
  return (
    a.wording.negated === b.wording.negated &&
    sameFigures(a.figures, b.figures) &&
    Math.min(a.wording.stemSet.size, b.wording.stemSet.size) >= fewestStems &&
    resemblance(a.wording.stemSet, b.wording.stemSet) >= atLeast &&
    a.wording.numbers.size === b.wording.numbers.size &&
    !exchanged(a.wording.numbers, b.wording.numbers) &&
    !exchanged(a.wording.names, b.wording.names) &&
    sameOrder(a.wording, b.wording)
  )
}

function sameMeaning(one: Told, other: Told, weights: Weights): number {
  const sameLanguage = languageOf(one) === languageOf(other)
  const [a, b] = [one.saying.best, other.saying.best]
  if (a.wording.negated !== b.wording.negated) return 0
  if (exchanged(a.wording.numbers, b.wording.numbers) || !sameFigures(a.figures, b.figures)) return 0
  if (sameLanguage && exchanged(a.wording.names, b.wording.names)) return 0
  if (exchanged(one.sense.parts, other.sense.parts) || exchanged(one.sense.days, other.sense.days)) return 0
  if (one.sense.heads.size > 0 && other.sense.heads.size > 0 && !haveCommon(one.sense.heads, other.sense.heads))
    return 0
  const { both, one: own, other: its, things } = weights.share(one, other)
  const like = (2 * both) / (own + its)
  if (sameLanguage) return like >= inOneLanguage ? like : 0
  const short = Math.max(a.wording.stems.length, b.wording.stems.length) <= shortWording
  const whole = short && both === own && both === its && one.sense.heads.size > 0
  const oneHeadless = (one.sense.heads.size === 0) !== (other.sense.heads.size === 0)
  if (whole) return 1
  return things >= fewestThings && like >= (oneHeadless ? withoutHead : acrossLanguages) ? like : 0
}

function languageOf({ member }: Told): string {
  return member.reading.report.language
}

/** «Circa 240 milioni» is the claim of 240 millions, said with less certainty. */
function sameBounds(one: Figure, other: Figure): boolean {
  return one.low === other.low && one.high === other.high
}

function sameFigures(one: readonly Figure[], other: readonly Figure[]): boolean {
  return boundsOf(one) === boundsOf(other)
}

function boundsOf(figures: readonly Figure[]): string {
  return JSON.stringify(figures.map(({ low, high, unit }) => `${low} ${high} ${unit}`).sort())
}
