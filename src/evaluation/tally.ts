import type { Reading } from '../document/reading.ts'
import { type AttributionTally, addAttributions, noAttributions, tallyAttributions } from './attribution-tally.ts'
import { addExpressions, type ExpressionTally, noExpressions, tallyExpressions } from './expression-tally.ts'
import type { Gold } from './gold.ts'
import { addJudgements, type JudgementTally, noJudgements, tallyJudgements } from './judgement-tally.ts'
import { matchAttributions } from './match-attributions.ts'
import { wordTokens } from './word-tokens.ts'

/** Everything that is counted, over one report or many. Scores are reckoned of the sum, never of scores. */
export interface Tally {
  readonly documents: number
  /** Reports that could not be read: nothing was found in them. */
  readonly missing: number
  readonly attributions: AttributionTally
  readonly judgements: JudgementTally
  readonly expressions: ExpressionTally
}

export const emptyTally: Tally = {
  documents: 0,
  missing: 0,
  attributions: noAttributions,
  judgements: noJudgements,
  expressions: noExpressions,
}

/** Counts one report: its gold against its reading, which is null where it could not be read. */
export function tallyReport(gold: Gold, reading: Reading | null): Tally {
  const tokens = wordTokens(gold.text)
  return {
    documents: 1,
    missing: reading === null ? 1 : 0,
    attributions: tallyAttributions(matchAttributions(gold, reading)),
    judgements: tallyJudgements(gold, reading, tokens),
    expressions: tallyExpressions(gold, reading, tokens),
  }
}

/** The sum of two tallies. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    documents: one.documents + other.documents,
    missing: one.missing + other.missing,
    attributions: addAttributions(one.attributions, other.attributions),
    judgements: addJudgements(one.judgements, other.judgements),
    expressions: addExpressions(one.expressions, other.expressions),
  }
}
