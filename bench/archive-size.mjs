// An archive of 1 GB goes through `read` and `add`: how many records, pages and megabytes a second, how much memory at most, and
// whether every record is accounted for. Run after `npm run build`; Linux, since memory is asked of /proc.
//   npm run bench:archive
//   node bench/archive-size.mjs --size 20000000 --pages 400      for a short look
//   node bench/archive-size.mjs --folder DIR    makes the archive there, and uses the one that it finds there
// It holds 4,000 pages of 400 words and 30 kB, each with its request and notes, and for the rest images, which are passed over: see
// made-archive.mjs. Without any reading, its records are gone through first, in this process.
import { spawn } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pagesOfArchive } from '../dist/ingest/archives/pages-of-archive.js'
import { writeArchive } from './made-archive.mjs'

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1000000000' },
    pages: { type: 'string', default: '4000' },
    workers: { type: 'string', default: '2' },
    folder: { type: 'string' },
  },
})
const program = join(import.meta.dirname, '../bin/reportedly.js')
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'reportedly-bench-'))
try {
  await measure(join(folder, 'made.warc.gz'))
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true })
}

async function measure(archive) {
  if (!existsSync(`${archive}.json`)) {
    const made = await writeArchive(archive, { size: Number(values.size), pages: Number(values.pages) })
    writeFileSync(`${archive}.json`, JSON.stringify(made))
  }
  const made = JSON.parse(readFileSync(`${archive}.json`, 'utf8'))
  console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`)
  console.log(`${made.records} records in ${(made.bytes / 1e6).toFixed(0)} MB; it should be: ${JSON.stringify(made)}`)
  await goThrough(archive, made)
  const ledger = join(folder, 'made.db')
  for (const words of [
    ['read', '--json'],
    ['add', '--ledger', ledger],
  ]) {
    const { seconds, memory, told } = await run([...words, '--workers', values.workers, archive])
    report(words[0], made, seconds)
    console.log(`  ${memory.toFixed(0)} MB of memory at most; ${accountIn(told, made)}`)
  }
  for (const ending of ['', '-wal', '-shm']) rmSync(`${ledger}${ending}`, { force: true })
}

async function goThrough(archive, made) {
  const started = performance.now()
  let account = null
  for await (const found of pagesOfArchive(archive, createReadStream(archive)))
    if (found.kind === 'account') account = found.account
  report('going through it', made, (performance.now() - started) / 1000)
  const same = account.pages === made.pages && account.damaged === made.damaged && account.records === made.records
  console.log(`  ${same ? 'every record is accounted for' : `NOT accounted for: ${JSON.stringify(account)}`}`)
}

function report(what, { records, pages, bytes }, seconds) {
  const rates = [records, pages, bytes / 1e6].map((count) => (count / seconds).toFixed(1))
  console.log(`${what}: ${seconds.toFixed(1)} s: ${rates[0]} records, ${rates[1]} pages, ${rates[2]} MB a second`)
}

/** Whether the last line on standard error says of every record what the maker knows of it. */
function accountIn(told, made) {
  const last =
    told
      .trimEnd()
      .split('\n')
      .findLast((line) => line.includes(' records: ')) ?? ''
  const expected = [
    `${made.records.toLocaleString('en')} records`,
    `${made.pages.toLocaleString('en')} pages read`,
    `${made.damaged} damaged`,
    ...Object.entries(made.passed).map(([reason, count]) => `${count} ${reason}`),
  ]
  const missing = expected.filter((words) => !last.replaceAll(',', '').includes(words.replaceAll(',', '')))
  return missing.length === 0 ? 'every record is accounted for' : `NOT accounted for: ${missing.join(', ')} in: ${last}`
}

function run(words) {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'ignore', 'pipe'] })
  const started = performance.now()
  let [told, memory] = ['', 0]
  const watch = setInterval(() => {
    const high = /VmHWM:\s+(\d+) kB/.exec(statusOf(child.pid))?.[1]
    // What the system calls kB has 1,024 bytes.
    memory = Math.max(memory, (Number(high ?? 0) * 1024) / 1e6)
  }, 100)
  child.stderr.setEncoding('utf8').on('data', (more) => {
    told += more
  })
  return new Promise((done) => {
    child.on('close', () => {
      clearInterval(watch)
      done({ seconds: (performance.now() - started) / 1000, memory, told })
    })
  })
}

function statusOf(process) {
  try {
    return readFileSync(`/proc/${process}/status`, 'utf8')
  } catch {
    return ''
  }
}
