import type { AttributionTally } from './attribution-tally.ts'
import { type Hits, type Rates, ratesOf, shareOf } from './hits.ts'
import type { JudgementTally } from './judgement-tally.ts'
import type { Tally } from './tally.ts'

/** Rates with the numbers they are reckoned of. */
interface CountedRates extends Rates {
  readonly gold: number
  readonly predicted: number
}

/** How many gold attributions of one form were found, and how many with the right source; from 0 to 1. */
interface FormScores {
  readonly gold: number
  readonly 'attribution recall': number
  readonly 'who-said-it recall': number
}

/** The names of the scores of attributions, in the order in which they are shown. */
export const attributionNames = [
  'source overlap',
  'cue overlap',
  'content overlap',
  'source exact',
  'cue exact',
  'content exact',
  'attribution',
  'who-said-it',
] as const

/** The names of the other scores that have precision, recall and F1. */
export const expressionNames = ['reportive', 'times relaxed', 'times strict', 'times value', 'figures relaxed'] as const

/** The names of the scores that are parts of a whole, or means, from 0 to 1. */
export const shareNames = [
  'attributions matched',
  'factuality',
  'factuality macro-F1',
  'act',
  'form',
  'figures found',
  'figures right of found',
] as const

/** Every score of a set of reports. Null is what the gold does not annotate, or what there was nothing to score in. */
export type Scores = {
  readonly documents: number
  readonly missing: number
  readonly 'gold attributions': number
  readonly 'predicted attributions': number
  readonly matched: number
  readonly 'by form': Readonly<Record<string, FormScores>>
} & Readonly<Record<(typeof attributionNames)[number], Rates>> &
  Readonly<Record<(typeof expressionNames)[number], CountedRates | null>> &
  Readonly<Record<(typeof shareNames)[number], number | null>>

/** Reckons all scores of what was counted. */
export function scoresOf({ documents, missing, ...tally }: Tally): Scores {
  const { attributions, judgements, expressions } = tally
  const { reportive, times, figures } = expressions
  const timesOf = (both: number) => (expressions.annotatesTimes ? counted({ ...times, both }) : null)
  return {
    documents,
    missing,
    'gold attributions': attributions.attribution.gold,
    'predicted attributions': attributions.attribution.found,
    ...attributionScores(attributions),
    ...judgementScores(judgements),
    reportive: reportive.gold + reportive.found === 0 ? null : counted(reportive),
    'times relaxed': timesOf(times.both),
    'times strict': timesOf(expressions.strictTimes),
    'times value': timesOf(expressions.rightTimes),
    'figures relaxed': figures.gold === 0 ? null : counted(figures),
    'by form': formScores(attributions),
  }
}

function counted(hits: Hits): CountedRates {
  return { ...ratesOf(hits), gold: hits.gold, predicted: hits.found }
}

function attributionScores({ overlap, exact, attribution, whoSaidIt }: AttributionTally) {
  return {
    'source overlap': ratesOf(overlap.source),
    'cue overlap': ratesOf(overlap.cue),
    'content overlap': ratesOf(overlap.content),
    'source exact': ratesOf(exact.source),
    'cue exact': ratesOf(exact.cue),
    'content exact': ratesOf(exact.content),
    attribution: ratesOf(attribution),
    'who-said-it': ratesOf(whoSaidIt),
  }
}

function judgementScores(judgements: JudgementTally) {
  const { judged, matched, factuality, act, form, values, figures, figuresFound, figuresRight } = judgements
  return {
    matched,
    'attributions matched': shareOf(matched, judged),
    factuality: shareOf(factuality, matched),
    'factuality macro-F1': macroF1([...values.values()]),
    act: shareOf(act, matched),
    form: shareOf(form, matched),
    'figures found': shareOf(figuresFound, figures),
    'figures right of found': shareOf(figuresRight, figuresFound),
  }
}

/** The mean F1 of the values that the gold uses, each counting the same however rare. */
function macroF1(values: readonly Hits[]): number | null {
  const used = values.filter(({ gold }) => gold > 0)
  return shareOf(
    used.reduce((sum, hits) => sum + ratesOf(hits).f1, 0),
    used.length,
  )
}

function formScores({ forms }: AttributionTally): Readonly<Record<string, FormScores>> {
  return Object.fromEntries(
    [...forms].map(([form, { gold, found, sameSource }]) => [
      form,
      { gold, 'attribution recall': found / gold, 'who-said-it recall': sameSource / gold },
    ]),
  )
}
