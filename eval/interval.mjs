// How far a figure might lie elsewhere on other reports of the same kind: a bootstrap over reports. Counts are
// { both, predicted, gold }, a list of them having one entry a report; figures are shares from 0 to 1.

import { randomNumbers } from './random-numbers.mjs'

const resamples = 1000
const seed = 20261126

/** What a figure can be of counts: as the scorers define it, 0 where there is nothing to divide by. */
export const shares = {
  precision: ({ both, predicted }) => (predicted === 0 ? 0 : both / predicted),
  recall: ({ both, gold }) => (gold === 0 ? 0 : both / gold),
  f1: ({ both, predicted, gold }) => (predicted + gold === 0 ? 0 : (2 * both) / (predicted + gold)),
}

/**
 * The share of all reports together, with the bounds of its 95 % interval: the 26th lowest and highest of 1000 resamples
 * of as many reports, drawn with replacement. The same counts in the same order always have the same bounds.
 */
export function withInterval(counts, share) {
  const next = randomNumbers(seed)
  const values = Array.from({ length: resamples }, () =>
    share(total(counts.map(() => counts[Math.floor(next() * counts.length)]))),
  ).sort((a, b) => a - b)
  const beyond = Math.floor(resamples * 0.025)
  return { value: share(total(counts)), low: values[beyond], high: values[resamples - 1 - beyond] }
}

function total(counts) {
  const sum = { both: 0, predicted: 0, gold: 0 }
  for (const { both, predicted, gold } of counts) {
    sum.both += both
    sum.predicted += predicted
    sum.gold += gold
  }
  return sum
}
