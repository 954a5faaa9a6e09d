import type { Reading } from '../document/reading.ts'
import type { Gold } from './gold.ts'
import { type Scores, scoresOf } from './scores.ts'
import { addTallies, emptyTally, type Tally, tallyReport } from './tally.ts'

/** The scores of all reports, and of those in each language, by its tag. */
export interface Evaluation {
  readonly all: Scores
  readonly byLanguage: ReadonlyMap<string, Scores>
}

/** Takes reports one by one and scores all that it was given. */
export interface Evaluator {
  /** `reading` is null where the report could not be read. */
  add(gold: Gold, reading: Reading | null): void
  evaluation(): Evaluation
}

/** The tag of reports whose gold names no language. */
const undetermined = 'und'

/** Begins an evaluation. It keeps counts alone, so there may be any number of reports. */
export function beginEvaluation(): Evaluator {
  let all = emptyTally
  const byLanguage = new Map<string, Tally>()
  return {
    add: (gold, reading) => {
      const tally = tallyReport(gold, reading)
      const language = gold.lang ?? undetermined
      all = addTallies(all, tally)
      byLanguage.set(language, addTallies(byLanguage.get(language) ?? emptyTally, tally))
    },
    evaluation: () => ({
      all: scoresOf(all),
      byLanguage: new Map([...byLanguage].map(([language, tally]) => [language, scoresOf(tally)])),
    }),
  }
}
