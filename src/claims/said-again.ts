import { comparedOf } from './compared.ts'
import { exchanged } from './likeness.ts'
import { kindOf } from './mention-tree.ts'
import type { Sense } from './sense.ts'
import { likenessOf, type Weights } from './sense-likeness.ts'
import type { Told } from './told-statements.ts'

/** What the words of one source on about one day must share to be the same in other words: in one language, and in two. */
const inOneLanguage = 0.3
const acrossLanguages = 0.25
const daysApart = 2
/** One thing in common is a coincidence. */
const fewestThings = 2

/**
 * How surely a source, the same for both, says one thing again, from 0 (it does not) to 1: reports of one speech choose other
 * words of it, and translate them in their own way, so that less is asked than of two sources.
 */
export function saysAgain(one: Told, other: Told, weights: Weights): number {
  const { day, language } = comparedOf(one)
  const { day: otherDay, language: otherLanguage } = comparedOf(other)
  if (one.member === other.member || day === null || otherDay === null || Math.abs(day - otherDay) > daysApart) return 0
  if (exchanged(one.saying.best.wording.numbers, other.saying.best.wording.numbers)) return 0
  const shared = weights.share(one, other)
  const like = likenessOf(shared)
  return shared.things >= fewestThings && like >= (language === otherLanguage ? inOneLanguage : acrossLanguages)
    ? like
    : 0
}

/** Whether a source, the same for both, asks for something days after it asked before: a new call, and no echo of the first. */
export function asksAnew(one: Told, other: Told): boolean {
  if (one.statement.act !== 'demand' || other.statement.act !== 'demand') return false
  const [{ day }, { day: otherDay }] = [comparedOf(one), comparedOf(other)]
  return day !== null && otherDay !== null && Math.abs(day - otherDay) > daysApart
}

/**
 * Whether a source, the same for both, denies or declines to confirm again without saying what: «ogni coinvolgimento», "any
 * involvement"; "could not confirm the report", «non può confermarlo». Only one thing may be named; people whom a
 * noun names are not counted, whoever they are.
 */
export function answersAgain(one: Told, other: Told): boolean {
  const { act } = one.statement
  if (act !== other.statement.act || (act !== 'deny' && act !== 'decline-to-confirm')) return false
  if (one.saying.best.figures.length > 0 || other.saying.best.figures.length > 0) return false
  return new Set([...thingsIn(one.sense), ...thingsIn(other.sense)]).size <= 1
}

function thingsIn({ concepts: all, names }: Sense): readonly string[] {
  return [...[...all].filter((concept) => kindOf(concept) !== 'people'), ...names]
}
