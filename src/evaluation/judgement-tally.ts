import type { Attribution } from '../document/attribution.ts'
import type { Reading } from '../document/reading.ts'
import { overlap } from '../document/span-arithmetic.ts'
import type { Gold, GoldAttribution } from './gold.ts'
import { addHits, type Hits, noHits } from './hits.ts'
import { enough, pairUp } from './pair-up.ts'
import { likeness, tokensWithin, type WordTokens } from './word-tokens.ts'

/** What is counted of the judgements about attributions that were found, over one report or many. */
export interface JudgementTally {
  /** Gold attributions whose factuality is annotated, and those of them that were found. */
  readonly judged: number
  readonly matched: number
  /** Of these, those with the same factuality, act and form. */
  readonly factuality: number
  readonly act: number
  readonly form: number
  /** By value of factuality, in the order in which the values were first met. */
  readonly values: ReadonlyMap<string, Hits>
  /** Figures in gold contents, those of them found, and those found with the right bounds. */
  readonly figures: number
  readonly figuresFound: number
  readonly figuresRight: number
}

export const noJudgements: JudgementTally = {
  judged: 0,
  matched: 0,
  factuality: 0,
  act: 0,
  form: 0,
  values: new Map(),
  figures: 0,
  figuresFound: 0,
  figuresRight: 0,
}

/** Counts one report. Here nested gold attributions count too, and every word of a content. */
export function tallyJudgements(gold: Gold, reading: Reading | null, tokens: WordTokens): JudgementTally {
  const golds = gold.attributions ?? []
  const matched = matchedByContent(golds, reading, tokens).filter(([one]) => one.factuality !== undefined)
  const agreeing = (field: 'factuality' | 'act' | 'form') =>
    matched.filter(([one, found]) => one[field] === found[field]).length
  return {
    judged: golds.filter(({ factuality }) => factuality !== undefined).length,
    matched: matched.length,
    factuality: agreeing('factuality'),
    act: agreeing('act'),
    form: agreeing('form'),
    values: valuesOf(matched),
    ...figuresOf(golds, reading),
  }
}

/** The sum of two tallies. */
export function addJudgements(one: JudgementTally, other: JudgementTally): JudgementTally {
  return {
    judged: one.judged + other.judged,
    matched: one.matched + other.matched,
    factuality: one.factuality + other.factuality,
    act: one.act + other.act,
    form: one.form + other.form,
    values: addValues(one.values, other.values),
    figures: one.figures + other.figures,
    figuresFound: one.figuresFound + other.figuresFound,
    figuresRight: one.figuresRight + other.figuresRight,
  }
}

type Match = readonly [gold: GoldAttribution, found: Attribution]

function matchedByContent(
  golds: readonly GoldAttribution[],
  reading: Reading | null,
  tokens: WordTokens,
): readonly Match[] {
  const contentOf = <One extends GoldAttribution | Attribution>(of: One) => ({
    of,
    content: tokensWithin(tokens, of.content),
  })
  const wanted = golds.map(contentOf)
  const found = (reading?.attributions ?? []).filter(({ nestedIn }) => !nestedIn).map(contentOf)
  const pairs = pairUp(wanted, found, (one, other) => {
    const degree = likeness(one.content, other.content, 0)
    return degree >= enough ? degree : null
  })
  return pairs.flatMap(({ gold, found: at }) => {
    const [one, other] = [wanted[gold], found[at]]
    return one === undefined || other === undefined ? [] : [[one.of, other.of] as const]
  })
}

function valuesOf(matched: readonly Match[]): ReadonlyMap<string, Hits> {
  const values = new Map<string, Hits>()
  const add = (value: string | undefined, hits: Partial<Hits>) => {
    if (value !== undefined) values.set(value, addHits(values.get(value) ?? noHits, { ...noHits, ...hits }))
  }
  for (const [{ factuality: gold }, { factuality: found }] of matched) {
    add(gold, { gold: 1, both: gold === found ? 1 : 0 })
    add(found, { found: 1 })
  }
  return values
}

function addValues(one: ReadonlyMap<string, Hits>, other: ReadonlyMap<string, Hits>): ReadonlyMap<string, Hits> {
  const values = new Map(one)
  for (const [value, hits] of other) values.set(value, addHits(values.get(value) ?? noHits, hits))
  return values
}

function figuresOf(
  golds: readonly GoldAttribution[],
  reading: Reading | null,
): Pick<JudgementTally, 'figures' | 'figuresFound' | 'figuresRight'> {
  const wanted = golds
    .flatMap(({ figures }) => figures ?? [])
    .flatMap(({ span, ...one }) => (span ? [{ span, one }] : []))
  const found = wanted.flatMap(({ span, one }) => {
    const figure = reading?.figures.find((other) => overlap(other.span, span))
    return figure === undefined ? [] : [{ one, figure }]
  })
  const right = found.filter(
    ({ one, figure }) =>
      isNear(figure.low, one.low) && isNear(figure.high, one.high) && figure.approximate === one.approximate,
  )
  return { figures: wanted.length, figuresFound: found.length, figuresRight: right.length }
}

/** Figures are the same up to a thousandth of the gold one, so that a third need not be written with all its digits. */
function isNear(found: number | null, gold: number | null | undefined): boolean {
  if (typeof found !== 'number' || typeof gold !== 'number') return found === gold
  return Math.abs(found - gold) <= Math.abs(gold) * 0.001
}
