// Reads inputs that nobody would write, and tells what broke: a fault of ours, an unsound reading, more than two seconds, more than
// a gigabyte.
//   npm run fuzz -- [--from N] [--count N | --until N] [--progress FILE]
// The inputs are numbered and always the same, shared between text, HTML, feeds, archives and NDJSON. With --progress the number
// of the next one is kept in a file, and a run that was stopped goes on from there, whatever --from says. Node lets garbage grow as
// long as there is memory: --max-old-space-size keeps it to what is in use.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readUnread } from '../dist/cli/reading/read-unread.js'
import { asWanted } from '../dist/cli/reading/wanted.js'
import { checkReading } from '../dist/document/check-reading.js'
import { isUnread } from '../dist/ingest/intake.js'
import { readDrafts } from '../dist/ingest/read-drafts.js'
import { loadEngines } from '../dist/weights/load-engine.js'
import { madeInput } from './made-input.mjs'

const slowest = 2000
const mostMemory = 2 ** 30

const { values } = parseArgs({
  options: {
    count: { type: 'string' },
    from: { type: 'string' },
    until: { type: 'string' },
    progress: { type: 'string' },
  },
})
const kept = values.progress !== undefined && existsSync(values.progress) ? readFileSync(values.progress, 'utf8') : null
const from = Number(kept ?? values.from ?? 0)
const until = Number(values.until ?? from + Number(values.count ?? 10_000))
const engineOf = loadEngines(join(import.meta.dirname, '../weights'))
const given = { date: null, language: null, visitor: null }
const counts = { readings: 0, refused: 0, faults: 0 }
let longest = { milliseconds: 0, number: from }
let memory = 0

async function* once(bytes) {
  yield bytes
}

async function tryOut(number) {
  const { format, bytes } = madeInput(number)
  const started = process.cpuUsage()
  try {
    for await (const intake of readDrafts(['-'], { ...given, format }, once(bytes))) {
      if (!isUnread(intake)) {
        if (intake.kind === 'failure') note(number, format, intake.failure)
        continue
      }
      const outcome = await readUnread(intake, engineOf, asWanted.whole)
      if (outcome.kind === 'failure') note(number, format, outcome.failure)
      else {
        counts.readings++
        const faults = checkReading(outcome.reading)
        if (faults.length > 0) tellFault(number, format, `unsound: ${faults[0]}`)
      }
    }
  } catch (error) {
    tellFault(number, format, `thrown: ${error?.stack ?? error}`)
  }
  // What other work the machine has does not count.
  const { user, system } = process.cpuUsage(started)
  const milliseconds = (user + system) / 1000
  if (milliseconds > longest.milliseconds) longest = { milliseconds, number }
  if (milliseconds > slowest) tellFault(number, format, `took ${Math.round(milliseconds)} ms`)
}

/** What a text does wrong is refused in words; a reading that broke down is our fault. */
function note(number, format, failure) {
  if (failure.code === 'analysis-failed') tellFault(number, format, `${failure.message} ${failure.cause?.stack ?? ''}`)
  else counts.refused++
}

function tellFault(number, format, words) {
  counts.faults++
  console.log(`input ${number} (${format}): ${words}`)
}

for (let number = from; number < until; number++) {
  await tryOut(number)
  if (number % 500 === 0 || number === until - 1) {
    const now = process.memoryUsage.rss()
    if (now > mostMemory && memory <= mostMemory) tellFault(number, 'any', `memory: ${Math.round(now / 2 ** 20)} MB`)
    memory = Math.max(memory, now)
    if (values.progress !== undefined) writeFileSync(values.progress, String(number + 1))
  }
}
console.log(
  `inputs ${from} to ${until - 1}: ${counts.readings} readings, ${counts.refused} refused, ${counts.faults} faults; the slowest, ${longest.number}, took ${Math.round(longest.milliseconds)} ms; ${Math.round(memory / 2 ** 20)} MB at most`,
)
process.exitCode = counts.faults === 0 ? 0 : 1
