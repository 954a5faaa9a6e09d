import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { overlap } from '../document/span-arithmetic.ts'
import type { Gold } from './gold.ts'
import { addHits, type Hits, noHits } from './hits.ts'
import { type Pair, pairUp } from './pair-up.ts'
import { comparableTime } from './time-value.ts'
import { sharedCount, tokensWithin, type WordTokens } from './word-tokens.ts'

/** What is counted of expressions in the text, over one report or many. */
export interface ExpressionTally {
  /** The outlet's own clauses in the reportive conditional. */
  readonly reportive: Hits
  /** Whether any report annotates times. */
  readonly annotatesTimes: boolean
  readonly times: Hits
  /** Of the times that are in both, those with the same words, and those with the same value. */
  readonly strictTimes: number
  readonly rightTimes: number
  /** Where all figures of the text are annotated. */
  readonly figures: Hits
}

export const noExpressions: ExpressionTally = {
  reportive: noHits,
  annotatesTimes: false,
  times: noHits,
  strictTimes: 0,
  rightTimes: 0,
  figures: noHits,
}

/** Counts one report. What its gold does not annotate is not counted. */
export function tallyExpressions(gold: Gold, reading: Reading | null, tokens: WordTokens): ExpressionTally {
  const counts = placesThatCount(gold)
  return {
    reportive: reportiveOf(gold, reading, counts),
    ...timesOf(gold, reading, tokens, counts),
    figures: figuresOf(gold, reading, counts),
  }
}

/** The sum of two tallies. */
export function addExpressions(one: ExpressionTally, other: ExpressionTally): ExpressionTally {
  return {
    reportive: addHits(one.reportive, other.reportive),
    annotatesTimes: one.annotatesTimes || other.annotatesTimes,
    times: addHits(one.times, other.times),
    strictTimes: one.strictTimes + other.strictTimes,
    rightTimes: one.rightTimes + other.rightTimes,
    figures: addHits(one.figures, other.figures),
  }
}

type Counts = (span: Span) => boolean

/** A dateline, what the gold ignores, and what lies beyond the annotated part are neither asked for nor held against. */
function placesThatCount({ text, annotatedTo, ignore, timex }: Gold): Counts {
  const limit = annotatedTo ?? text.length
  const passedOver = [...(ignore ?? []), ...(timex ?? []).filter(({ dct }) => dct).map(({ span }) => span)]
  return (span) => span[1] <= limit && !passedOver.some((place) => overlap(place, span))
}

/** Pairs of places that overlap, the longest overlap first. */
function pairPlaces(golds: readonly Span[], founds: readonly Span[]): readonly Pair[] {
  return pairUp(golds, founds, (gold, found) => {
    const length = Math.min(gold[1], found[1]) - Math.max(gold[0], found[0])
    return length > 0 ? length : null
  })
}

function hitsOf(golds: readonly Span[], founds: readonly Span[]): Hits {
  return { both: pairPlaces(golds, founds).length, found: founds.length, gold: golds.length }
}

function reportiveOf({ outlet_voice_reportive: golds }: Gold, reading: Reading | null, counts: Counts): Hits {
  if (golds == null) return noHits
  const heard = (reading?.voice ?? []).filter(({ reportive, span }) => reportive && counts(span))
  return hitsOf(
    golds,
    heard.map(({ span }) => span),
  )
}

function figuresOf({ values }: Gold, reading: Reading | null, counts: Counts): Hits {
  if (values == null || values.length === 0) return noHits
  const found = (reading?.figures ?? []).map(({ span }) => span)
  return hitsOf(values.filter(counts), found.filter(counts))
}

function timesOf(
  gold: Gold,
  reading: Reading | null,
  tokens: WordTokens,
  counts: Counts,
): Pick<ExpressionTally, 'annotatesTimes' | 'times' | 'strictTimes' | 'rightTimes'> {
  const annotated = annotatedTimes(gold)
  if (annotated === null) return { annotatesTimes: false, times: noHits, strictTimes: 0, rightTimes: 0 }
  const golds = annotated.filter(({ span }) => counts(span))
  const founds = (reading?.times ?? []).filter(({ span }) => counts(span))
  const placed = pairPlaces(
    golds.map(({ span }) => span),
    founds.map(({ span }) => span),
  )
  const pairs = placed.flatMap(({ gold: at, found }) => {
    const [one, other] = [golds[at], founds[found]]
    return one === undefined || other === undefined ? [] : [{ one, other }]
  })
  return {
    annotatesTimes: true,
    times: { both: pairs.length, found: founds.length, gold: golds.length },
    strictTimes: pairs.filter(({ one, other }) => haveSameWords(one.span, other.span, tokens)).length,
    rightTimes: pairs.filter(({ one, other }) => isRight(other.value, one)).length,
  }
}

interface GoldTime {
  readonly span: Span
  readonly value?: string | undefined
  readonly alt: readonly string[]
}

function annotatedTimes({ timex, times }: Gold): readonly GoldTime[] | null {
  if (timex != null) return timex.filter(({ dct }) => !dct)
  return times?.flatMap(({ span, ...time }) => (span == null ? [] : [{ ...time, span }])) ?? null
}

function haveSameWords(one: Span, other: Span, tokens: WordTokens): boolean {
  const [a, b] = [tokensWithin(tokens, [one]), tokensWithin(tokens, [other])]
  return a.size === b.size && sharedCount(a, b) === a.size
}

function isRight(found: string, { value, alt }: GoldTime): boolean {
  const wanted = value === undefined ? alt : [value, ...alt]
  return wanted.map(comparableTime).includes(comparableTime(found))
}
