// What the size of a ledger costs: keeping a report and asking for a story's ledger where 10,000 and where 300,000 invented
// reports are kept, in fresh processes. Run after `npm run build`:
//   npm run bench:ledger
//   node bench/ledger-size.mjs --sizes 1000,10000 --further 500    for a short look
//   node bench/ledger-size.mjs --folder DIR    makes the ledgers there, and uses those that it finds there
// A filling that was stopped goes on where it was, when the same is asked for again.
// Each ledger is filled by the road by which `add` keeps reports, 32 at once. Then five processes, each with a copy of the
// ledger, keep the next 2,000 reports in the same way, and ask for a hundred stories of 18 to 22 reports that none of them has asked for before: of
// nearly one size in both, for what a story costs grows with its reports. The median is printed, in time by the clock and in time of
// the processor; the making of the reports is not counted.
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { madeReadings } from './made-reports.mjs'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,300000' },
    further: { type: 'string', default: '2000' },
    runs: { type: 'string', default: '5' },
    folder: { type: 'string' },
    fill: { type: 'string' },
    ahead: { type: 'string' },
    measure: { type: 'string' },
    kept: { type: 'string' },
    readings: { type: 'string' },
  },
})
const further = Number(values.further)
/** So many readings `add` keeps at once where they come quickly. */
const atOnce = 32
/** Of the stories that are asked for the first five bring the program to speed, as far as five do, and the last twenty find it there. */
const storiesAsked = 100
/** How many reports the stories have that are asked for, and by how many more or fewer. */
const [reportsWanted, mostAway] = [20, 2]
const progressEvery = 10_000
const keptAt = '2031-12-31T12:00:00Z'

if (values.fill !== undefined) await fill(values.fill, Number(values.kept))
else if (values.ahead !== undefined) makeAhead(values.ahead, Number(values.kept))
else if (values.measure !== undefined) await measure(values.measure, values.readings)
else compare()

function compare() {
  const own = values.folder ?? mkdtempSync(join(tmpdir(), 'reportedly-bench-'))
  try {
    console.log(`${cpus()[0]?.model.trim()}, Node ${process.version}, median of ${values.runs} processes`)
    for (const size of values.sizes.split(',').map(Number)) compareSize(own, size)
  } finally {
    if (values.folder === undefined) rmSync(own, { recursive: true })
  }
}

function compareSize(folder, size) {
  const ledger = join(folder, `${size}.db`)
  if (!existsSync(ledger)) {
    const { rate, memory } = run(['--fill', `${ledger}.part`, '--kept', String(size)])
    renameSync(`${ledger}.part`, ledger)
    console.log(`${size} reports: filled at ${rate.toFixed(0)} a second with ${memory.toFixed(0)} MB`)
  }
  const readings = join(folder, `${size}-${further}.ndjson`)
  if (!existsSync(readings)) {
    run(['--ahead', `${readings}.part`, '--kept', String(size), '--further', String(further)])
    renameSync(`${readings}.part`, readings)
  }
  const copy = `${ledger}.copy`
  const found = []
  for (let each = 0; each < Number(values.runs); each++) {
    copyFileSync(ledger, copy, constants.COPYFILE_FICLONE)
    writeOut(copy)
    found.push(run(['--measure', copy, '--readings', readings, '--further', String(further)]))
    for (const ending of ['', '-wal', '-shm']) rmSync(`${copy}${ending}`, { force: true })
  }
  const median = (name, digits = 2) => {
    const sorted = found.map((one) => one[name]).sort((one, other) => one - other)
    return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(digits)
  }
  console.log(
    [
      `${size} reports, ${(statSync(ledger).size / 1e6).toFixed(0)} MB:`,
      `  a report more is kept in ${median('keep')} ms (${median('keepProcessor')} of the processor), ` +
        `${median('rate', 0)} a second, of it ${median('print')} to take its fingerprint; ` +
        `the slowest ${atOnce} in ${median('slowest', 0)} ms`,
      `  a story of ${median('reports', 0)} reports in ${median('story')} ms (${median('storyProcessor')} of the processor); ` +
        `the slowest of twenty in ${median('slowestStory')} (${median('slowestProcessor')}), the first of a process in ${median('firstStory')}`,
      `  a story in a process that has told ${storiesAsked - 20} before: ${median('later')} ms (${median('laterProcessor')}); the slowest of twenty ` +
        `${median('slowestLater')} (${median('slowestLaterProcessor')})`,
      `  memory ${median('memory', 0)} MB`,
    ].join('\n'),
  )
}

/** Waits until the disk has a copied file: what is still to be written would be waited for amid the measuring. */
function writeOut(path) {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}

function run(words) {
  const { status, stdout } = spawnSync(process.execPath, [import.meta.filename, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${words[0]} ended with ${status}`)
  return JSON.parse(stdout)
}

/** Goes on where it was stopped, if it was. Every 10,000 reports a line tells how far it is. */
async function fill(path, size) {
  const { openLedger } = await import('../dist/store/open-ledger.js')
  const { keepReady } = await import('../dist/pipeline.js')
  const { readyReading } = await import('../dist/store/ready-reading.js')
  const ledger = await openLedger(path)
  const before = await keptIn(ledger, size)
  let [spent, number, told] = [0, 0, before]
  let gathered = []
  const processor = process.cpuUsage()
  const keepGathered = async () => {
    const started = performance.now()
    await keepReady(ledger, gathered.map(readyReading), keptAt)
    spent += performance.now() - started
    gathered = []
    if (number - told < progressEvery) return
    const { user, system } = process.cpuUsage(processor)
    const each = (user + system) / 1000 / (number - before)
    console.error(
      `${number} kept, ${(((number - before) / spent) * 1000).toFixed(0)} a second; with their making ` +
        `${each.toFixed(2)} ms of the processor each; ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
    )
    told = number
  }
  for (const reading of madeReadings()) {
    if (number === size) break
    if (number++ < before) continue
    gathered.push(reading)
    if (gathered.length === atOnce) await keepGathered()
  }
  if (gathered.length > 0) await keepGathered()
  await ledger.close()
  console.log(
    JSON.stringify({
      rate: spent === 0 ? 0 : ((size - before) / spent) * 1000,
      memory: process.memoryUsage().rss / 1e6,
    }),
  )
}

/** How many of the made reports a ledger has, of which the first always come first. */
async function keptIn(ledger, most) {
  let [least, beyond] = [0, most]
  while (least < beyond) {
    const middle = Math.floor((least + beyond) / 2)
    if ((await ledger.report(`m${middle}`)) === null) beyond = middle
    else least = middle + 1
  }
  return least
}

async function measure(path, file) {
  const { openLedger } = await import('../dist/store/open-ledger.js')
  const { keepReady } = await import('../dist/pipeline.js')
  const { readyReading } = await import('../dist/store/ready-reading.js')
  const { fingerprint } = await import('../dist/stories/fingerprint.js')
  const { storyLedgerOf } = await import('../dist/queries/story-ledger.js')
  const readings = readingsIn(file).slice(0, further)
  // Other reports than those that are kept, so that the program is compiled and the ledger is not yet read.
  for (const reading of firstReadings(300)) JSON.stringify(fingerprint(reading))
  const ledger = await openLedger(path)
  const stories = await someStories(ledger)
  let print = performance.now()
  for (const reading of readings) fingerprint(reading)
  print = (performance.now() - print) / further
  const times = []
  const processor = process.cpuUsage()
  for (let next = 0; next < further; next += atOnce) {
    const started = performance.now()
    await keepReady(ledger, readings.slice(next, next + atOnce).map(readyReading), keptAt)
    times.push(performance.now() - started)
  }
  const { user, system } = process.cpuUsage(processor)
  const asked = []
  for (const story of stories) {
    const started = performance.now()
    const before = process.cpuUsage()
    const found = await storyLedgerOf(ledger, story)
    JSON.stringify(found)
    const { user, system } = process.cpuUsage(before)
    asked.push({
      time: performance.now() - started,
      processor: (user + system) / 1000,
      reports: found.story.reports.length,
    })
  }
  await ledger.close()
  const sum = times.reduce((all, time) => all + time, 0)
  const sorted = times.toSorted((one, other) => one - other)
  const told = asked.slice(5, 25)
  const inOrder = (name, some = told) => some.map((one) => one[name]).sort((one, other) => one - other)
  const middle = (list) => list[Math.floor(list.length / 2)]
  const later = asked.slice(-20)
  console.log(
    JSON.stringify({
      keep: sum / further,
      keepProcessor: (user + system) / 1000 / further,
      slowest: sorted.at(-1),
      rate: (further / sum) * 1000,
      print,
      story: middle(inOrder('time')),
      slowestStory: inOrder('time').at(-1),
      firstStory: asked[0]?.time,
      storyProcessor: middle(inOrder('processor')),
      slowestProcessor: inOrder('processor').at(-1),
      later: middle(inOrder('time', later)),
      laterProcessor: middle(inOrder('processor', later)),
      slowestLater: inOrder('time', later).at(-1),
      slowestLaterProcessor: inOrder('processor', later).at(-1),
      reports: told.reduce((all, { reports }) => all + reports, 0) / told.length,
      memory: process.memoryUsage().rss / 1e6,
    }),
  )
}

/** Writes the reports after the first `size` into a file; the first are made as well, for nothing. */
function makeAhead(file, size) {
  const lines = []
  let number = 0
  for (const reading of madeReadings())
    if (number++ >= size && lines.push(`${JSON.stringify(reading)}\n`) === further) break
  writeFileSync(file, lines.join(''))
  console.log(JSON.stringify({ made: lines.length }))
}

function readingsIn(file) {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

function firstReadings(count) {
  const readings = []
  for (const reading of madeReadings()) if (readings.push(reading) === count) break
  return readings
}

/**
 * The ids of a hundred stories of nearly one size, the first such in the order of their ids, which tells nothing of them. A small ledger
 * has fewer such; there those that come nearest to them are taken.
 */
async function someStories(ledger) {
  const looked = []
  let found = 0
  for (const id of await ledger.storyIds()) {
    const members = await ledger.storyMembers(id)
    const away = Math.abs(members.length - reportsWanted)
    looked.push({ id, away })
    if (away <= mostAway && ++found === storiesAsked) break
  }
  const nearest = looked.toSorted((one, other) => one.away - other.away).slice(0, storiesAsked)
  return looked.filter((each) => nearest.includes(each)).map(({ id }) => id)
}
