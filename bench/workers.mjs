// How much faster `add` is with two workers than with one: 8,000 invented pages as NDJSON of texts and as a folder of HTML pages, each kept
// in a new ledger by a process of its own, one worker and two in turn. Run after `npm run build`, on a machine with nothing else to do:
//   npm run bench:workers
//   node bench/workers.mjs --pages 2000 --runs 1    for a short look
//   node bench/workers.mjs --pages 48000 --only texts --runs 1    for a long intake
// A thread that reads must load the languages, and have compiled what it runs, by some seconds of the processor, whatever it reads then: a
// second worker gains less on few reports than on many.
// The median of the runs is printed, with the time of the processor: where both cores are busy with other things the times by the clock
// say little.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { madePages } from './made-pages.mjs'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '8000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
})
/** Tells at the end what all threads took of the processor. */
const tellProcessor =
  'process.on("exit",()=>process._rawDebug("took "+process.cpuUsage().user+" "+process.cpuUsage().system))'
const program = join(import.meta.dirname, '../bin/reportedly.js')
const folder = mkdtempSync(join(tmpdir(), 'reportedly-bench-'))
try {
  console.log(
    `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
  )
  for (const [what, input] of Object.entries(writeInputs(Number(values.pages))))
    if (values.only === undefined || values.only === what) compare(what, input)
} finally {
  rmSync(folder, { recursive: true })
}

function writeInputs(count) {
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  const lines = []
  let number = 0
  for (const { address, html } of madePages()) {
    if (number++ === count) break
    writeFileSync(join(pages, `${String(number).padStart(6, '0')}.html`), html)
    const paragraphs = [...html.matchAll(/<(?:h1|p)>(.*?)<\/(?:h1|p)>/g)].map(([, words]) => words)
    lines.push(JSON.stringify({ url: address, lang: /lang="(..)"/.exec(html)?.[1], text: paragraphs.join('\n\n') }))
  }
  const texts = join(folder, 'texts.ndjson')
  writeFileSync(texts, `${lines.join('\n')}\n`)
  return { texts, pages }
}

function compare(what, input) {
  const found = { 1: [], 2: [] }
  for (let run = 0; run < Number(values.runs); run++)
    for (const workers of [1, 2]) found[workers].push(add(input, workers))
  const median = (workers, name) => {
    const sorted = found[workers].map((one) => one[name]).sort((one, other) => one - other)
    return sorted[Math.floor(sorted.length / 2)]
  }
  for (const workers of [1, 2]) {
    const [wall, processor] = [median(workers, 'wall'), median(workers, 'processor')]
    const rate = (Number(values.pages) / wall).toFixed(1)
    console.log(
      `${what}, ${workers} workers: ${wall.toFixed(1)} s, ${rate} a second; ${processor.toFixed(1)} s of the processor`,
    )
  }
  console.log(`${what}: two workers are ${(median(1, 'wall') / median(2, 'wall')).toFixed(2)} times as fast as one`)
}

/** Keeps the input in a new ledger; the seconds by the clock and of the processor. */
function add(input, workers) {
  const ledger = join(folder, 'made.db')
  const started = performance.now()
  const words = ['add', '--workers', String(workers), '--ledger', ledger, input]
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tellProcessor)}`, program, ...words],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 1e8 },
  )
  const wall = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(stderr)
  for (const ending of ['', '-wal', '-shm']) rmSync(`${ledger}${ending}`, { force: true })
  // Worker threads tell as well, and the last one to tell is the process.
  const took = [...stderr.matchAll(/^took (\d+) (\d+)$/gm)].map(([, user, system]) => Number(user) + Number(system))
  return { wall, processor: Math.max(...took) / 1e6 }
}
