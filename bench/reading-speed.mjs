// How many reports of about 500 words are read in a second, on one core, in fresh processes. Run after `npm run build`:
//   npm run bench
// The reports are the Italian and English samples, joined until they have 500 words. The time of a run over two reports
// (start-up, lexicons) is taken from that of a run over all of them, so many that the first second, in which the program is
// still being compiled, counts for little; the median of five runs is printed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const count = 1000
const runs = 5

const texts = { it: [], en: [] }
for (const sample of JSON.parse(readFileSync(join(root, 'samples/expected.json'), 'utf8'))) {
  const written = readFileSync(join(root, 'samples/reports', sample.file), 'utf8')
  if (sample.language in texts && sample.file.endsWith('.ndjson')) texts[sample.language].push(JSON.parse(written).text)
}

/** A report of about 500 words, a different one for each number. */
function reportText(number) {
  const own = texts[number % 2 === 0 ? 'it' : 'en']
  let text = ''
  for (let i = number; text.split(/\s+/).length < 500; i++) text += `${own[i % own.length]}\n\n`
  return text
}

function seconds(file) {
  const started = process.hrtime.bigint()
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/reportedly.js'), 'read', '--json', '--workers', '1', file],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  if (status !== 0) throw new Error(String(stderr))
  return Number(process.hrtime.bigint() - started) / 1e9
}

const folder = mkdtempSync(join(tmpdir(), 'reportedly-bench-'))
try {
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: `b${i}`, date: '2031-03-05', text: reportText(i) }),
  )
  const [one, all] = [join(folder, 'one.ndjson'), join(folder, 'all.ndjson')]
  writeFileSync(one, `${lines[0]}\n${lines[1]}\n`)
  writeFileSync(all, `${lines.join('\n')}\n`)
  const rates = []
  for (let run = 0; run < runs; run++) rates.push((count - 2) / (seconds(all) - seconds(one)))
  rates.sort((a, b) => a - b)
  const words = lines.reduce((sum, line) => sum + JSON.parse(line).text.split(/\s+/).length, 0) / count
  console.log(`${cpus()[0]?.model.trim()}, Node ${process.version}, one worker`)
  console.log(
    `${rates[2].toFixed(0)} reports of ${words.toFixed(0)} words a second (median of ${runs}; ${rates[0].toFixed(0)} to ${rates[4].toFixed(0)}), which is ${((rates[2] * words) / 500).toFixed(0)} of 500 words`,
  )
} finally {
  rmSync(folder, { recursive: true })
}
