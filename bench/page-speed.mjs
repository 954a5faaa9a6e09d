// How many web pages are made into reports in a second, on one core, in fresh processes. Run after `npm run build`:
//   npm run bench:pages [-- FOLDER]
// FOLDER holds gzipped pages; by default the pages of ../shared/data/pages/scrapinghub, which users do not have, else those of
// fixtures/pages. What is timed is the whole way from bytes to the draft and its parts, not the reading of claims in it; the first
// 30 pages, in which the program is still being compiled, are not timed. The median of five processes is printed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const root = join(import.meta.dirname, '..')
const shared = join(root, '../shared/data/pages/scrapinghub/html')
const runs = 5
const unmeasured = 30

const [given, inner] = process.argv.slice(2)
const folder = given ?? (existsSync(shared) ? shared : join(root, 'fixtures/pages'))
if (inner === 'once') await once()
else compare()

async function once() {
  const { identify } = await import('../dist/analysis/language/identify.js')
  const { likeliest } = await import('../dist/weights/likeliest.js')
  const { partsOf } = await import('../dist/analysis/parts/parts-of.js')
  const { readPage } = await import('../dist/ingest/html/read-page.js')
  const { languages } = await import('../dist/lang/languages.js')
  const pages = readdirSync(folder).map((file) => {
    const bytes = readFileSync(join(folder, file))
    return { name: file, road: 'file', bytes: file.endsWith('.gz') ? gunzipSync(bytes) : bytes }
  })
  const read = (page) => {
    const draft = readPage(page, { date: null, language: null })
    partsOf(draft, languages.get(identify(draft, likeliest)))
  }
  for (let count = 0; count < unmeasured; count++) read(pages[count % pages.length])
  const started = performance.now()
  for (const page of pages) read(page)
  console.log((pages.length * 1000) / (performance.now() - started))
}

function compare() {
  const rates = []
  for (let run = 0; run < runs; run++) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, folder, 'once'])
    if (status !== 0) throw new Error(String(stderr))
    rates.push(Number(stdout))
  }
  rates.sort((a, b) => a - b)
  console.log(`${cpus()[0]?.model.trim()}, Node ${process.version}, one core, ${folder}`)
  console.log(
    `${rates[2].toFixed(0)} pages a second (median of ${runs}; ${rates[0].toFixed(0)} to ${rates[4].toFixed(0)})`,
  )
}
