// Measures the program on the further gold in eval/gold/, one language at a time and pooled: how it was made and what may
// be concluded from it is told in docs/evaluation.md.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shares, withInterval } from './interval.mjs'
import { attributionCounts, judgementCounts } from './report-counts.mjs'
import { withTexts } from './with-texts.mjs'

const languages = ['it', 'fr', 'es']

/** Figures as they are printed, each with the scorer's name for it and the share of its counts that it is. */
const figures = [
  ['who-said-it precision', 'who-said-it', shares.precision],
  ['who-said-it recall', 'who-said-it', shares.recall],
  ['who-said-it f1', 'who-said-it', shares.f1],
  ['source overlap f1', 'source overlap', shares.f1],
  ['cue overlap f1', 'cue overlap', shares.f1],
  ['content overlap f1', 'content overlap', shares.f1],
  ['factuality', 'factuality', shares.precision],
  ['act', 'act', shares.precision],
]

/**
 * By set ("it", "fr", "es", "pooled") and figure: { value, low, high }, shares from 0 to 1. `gold` holds the gold and
 * `shared` the texts and the scorers; `readingsOf` reads a file of reports and answers NDJSON; `folder` is for files of a
 * while. Throws where a text is not there or not the one that was annotated.
 */
export function measureFurtherGold({ gold, shared, readingsOf, folder }) {
  const bySet = new Map(
    languages.map((code) => {
      const reports = withTexts(join(gold, `${code}.ndjson`), join(shared, 'data/raw'))
      return [code, countsOfReports(reports, { shared, readingsOf, folder })]
    }),
  )
  bySet.set('pooled', [...bySet.values()].flat())
  return new Map([...bySet].map(([set, counts]) => [set, figuresOf(counts)]))
}

function countsOfReports(reports, { shared, readingsOf, folder }) {
  const file = join(folder, 'further-gold.ndjson')
  writeFileSync(file, reports.map((report) => `${JSON.stringify(report)}\n`).join(''))
  const readings = new Map(
    readingsOf(file)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .map((reading) => [reading.report.id, reading]),
  )
  return reports.map((report) => {
    const reading = readings.get(report.id)
    return new Map([
      ...attributionCounts(join(shared, 'eval/score-attributions.mjs'), report, reading, folder),
      ...judgementCounts(join(shared, 'eval/score-meaning.mjs'), report, reading, folder),
    ])
  })
}

function figuresOf(counts) {
  return new Map(
    figures.map(([figure, name, share]) => [
      figure,
      withInterval(
        counts.map((ofReport) => ofReport.get(name)),
        share,
      ),
    ]),
  )
}
