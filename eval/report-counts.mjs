// The counts behind a scorer's shares, for one report. The scorers print shares only, so each report is scored beside
// made-up ones of known counts, and the counts follow: the definitions stay the scorer's own.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scored } from './run-program.mjs'

const text = 'Anna says rain, Carl adds snow'
const first = { source: [[0, 4]], cue: [[5, 9]], content: [[10, 14]] }
const second = { source: [[16, 20]], cue: [[21, 25]], content: [[26, 30]] }

/** In every figure one that both have. */
const found = { gold: made('made-found', first), reading: made('made-found', first) }
/** In every figure one that the gold has and another that the reading has. */
const missed = { gold: made('made-missed', first), reading: made('made-missed', second) }

function made(id, attribution) {
  return { id, text, attributions: [attribution] }
}

/**
 * Counts { both, predicted, gold } by figure ("who-said-it", "source overlap", …) of one report with its reading, which is
 * undefined where there is none. `folder` is for files that are written over. Throws where the scorer counts otherwise
 * than this reckons with.
 */
export function attributionCounts(scorer, gold, reading, folder) {
  const own = { gold, reading }
  const withOne = score(scorer, [own, found], folder)
  const withBoth = score(scorer, [own, found, missed], folder)
  const names = Object.keys(withOne).filter((name) => withOne[name].f1 !== undefined)
  return new Map(names.map((name) => [name, countsOf(name, withOne[name], withBoth[name])]))
}

/** Counts of the attributions that were found, by judgement: `both` are those judged as the gold does. */
export function judgementCounts(scorer, gold, reading, folder) {
  const { matched, ...answer } = score(scorer, [{ gold, reading }], folder)
  return new Map(
    ['factuality', 'act'].map((name) => [
      name,
      { both: whole(name, (answer[name] ?? 0) * matched), predicted: matched, gold: matched },
    ]),
  )
}

function score(scorer, reports, folder) {
  const lines = (role) =>
    reports.flatMap((report) => (report[role] === undefined ? [] : [JSON.stringify(report[role])]))
  const [gold, readings] = [join(folder, 'one-gold.ndjson'), join(folder, 'one-reading.ndjson')]
  writeFileSync(gold, lines('gold').join('\n'))
  writeFileSync(readings, lines('reading').join('\n'))
  return scored(scorer, gold, readings)
}

/** With b found of p, the first precision is (b + 1) / (p + 1) and the second (b + 1) / (p + 2); recall likewise. */
function countsOf(name, withOne, withBoth) {
  const bothAndOne = 1 / (1 / withBoth.precision - 1 / withOne.precision)
  return {
    both: whole(name, bothAndOne - 1),
    predicted: whole(name, bothAndOne / withOne.precision - 1),
    gold: whole(name, bothAndOne / withOne.recall - 1),
  }
}

function whole(name, number) {
  const rounded = Math.round(number)
  if (!(Math.abs(number - rounded) < 1e-6))
    throw new Error(`The scorer no longer counts ${name} as eval/ reckons with.`)
  return rounded
}
