// Measures how reports are put into stories, with the program as it is built: `add` into a ledger of a while, then
// `stories --json`.  node eval/stories.mjs [SET…]  measures by itself; `npm run eval` holds the figures to their floors.
// The sets, the orders in which they are added and what the figures are is told in docs/evaluation.md.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bCubed, pairShares } from './partitions.mjs'
import { randomNumbers } from './random-numbers.mjs'
import { run } from './run-program.mjs'
import { linesOf, rawReports } from './with-texts.mjs'

/** The seeds of the shuffles: their mean shows what of a figure is owed to the order of the file. */
const seeds = [20261126, 20261127, 20261128]

const program = join(import.meta.dirname, '../bin/reportedly.js')

/** The files that each set of stories is made of, in the order in which they are added. */
const files = {
  ecbplus: ['ecbplus'],
  meantime: ['meantime-en', 'meantime-it', 'meantime-es'],
  'cstnews-pt': ['cstnews-pt'],
  'itn-blurbs': ['itn-blurbs'],
}
const pairsName = 'same-day-pairs'

/**
 * The figures of one set by their names, from 0 to 100. `shared` holds the texts, `pairs` the pairs, `folder` is for files
 * of a while. Throws where a text is not there or the program fails.
 */
export function measureStories(set, { shared, pairs, folder }) {
  if (set === pairsName) return pairFigures(join(pairs, `${pairsName}.ndjson`), join(shared, 'data/raw'), folder)
  const reports = files[set].flatMap((name) => linesOf(join(shared, 'data/stories', `${name}.ndjson`)))
  const withText = reports.filter(({ text }) => text.trim() !== '')
  const wanted = new Map(withText.map(({ id, story }) => [id, story]))
  const inOrder = bCubed(storiesOf(withText, folder), wanted)
  const shuffled = seeds.map((seed) => bCubed(storiesOf(shuffle(withText, seed), folder), wanted))
  const mean = (share) => shuffled.reduce((sum, shares) => sum + shares[share], 0) / shuffled.length
  return new Map(
    ['precision', 'recall', 'f1'].flatMap((share) => [
      [`b-cubed ${share}`, inOrder[share] * 100],
      [`shuffled ${share}`, mean(share) * 100],
    ]),
  )
}

/** All reports of the files that the pairs are from are added in the order of their dates; then each pair is looked at. */
function pairFigures(goldFile, texts, folder) {
  const pairs = linesOf(goldFile)
  const rawReport = rawReports(texts)
  const fileOf = (language) => `${language}-crises.ndjson`
  for (const { one, other, languages, digests } of pairs)
    for (const [place, id] of [one, other].entries())
      rawReport({ id, file: fileOf(languages[place]), digest: digests[place] })
  const languages = [...new Set(pairs.flatMap(({ languages }) => languages))].sort()
  const reports = languages.flatMap((language) => linesOf(join(texts, fileOf(language))))
  const byDate = reports.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
  const stories = storiesOf(byDate, folder)
  const together = ({ one, other }) => stories.get(one) === stories.get(other)
  return new Map(Object.entries(pairShares(pairs, together)).map(([share, value]) => [`pairs ${share}`, value * 100]))
}

/** The story of each report by the report's id, after all were added in this order. */
function storiesOf(reports, folder) {
  const place = mkdtempSync(join(folder, 'stories-'))
  const ledger = join(place, 'ledger.db')
  writeFileSync(join(place, 'reports.ndjson'), reports.map((report) => `${JSON.stringify(report)}\n`).join(''))
  run(program, 'add', '--ledger', ledger, join(place, 'reports.ndjson'))
  const stories = run(program, 'stories', '--json', '--ledger', ledger)
    .split('\n')
    .filter((line) => line !== '')
  rmSync(place, { recursive: true })
  return new Map(
    stories.map((line) => JSON.parse(line)).flatMap(({ id, reports }) => reports.map((report) => [report, id])),
  )
}

function shuffle(reports, seed) {
  const next = randomNumbers(seed)
  const shuffled = [...reports]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1))
    ;[shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]]
  }
  return shuffled
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  const sets = process.argv.slice(2)
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-stories-'))
  const paths = { shared: join(import.meta.dirname, '../../shared'), pairs: join(import.meta.dirname, 'pairs'), folder }
  try {
    for (const set of sets.length > 0 ? sets : [...Object.keys(files), pairsName])
      for (const [figure, value] of measureStories(set, paths))
        console.log(`  ${`stories/${set}`.padEnd(37)}${figure.padEnd(24)}${value.toFixed(1).padStart(5)}`)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
