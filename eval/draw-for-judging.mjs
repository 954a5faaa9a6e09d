// Draws reports by a seed and one attribution of the program's in each, to be read by a person: who really said it?
//
//   npm run build && node eval/draw-for-judging.mjs it ../shared/data/raw/it-crises.ndjson --seed 16126 [--reports 60] [--again]
//
// Prints the cases with source, speaker, cue, content and the words around them. Reports of eval/gold/ are left out, and so is
// what an earlier draw in eval/judged/ has shown. The seed, the file and those draws settle this one.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomNumbers } from './random-numbers.mjs'
import { run } from './run-program.mjs'
import { linesOf } from './with-texts.mjs'

const root = join(import.meta.dirname, '..')
const around = { before: 400, behind: 300 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, reports: { type: 'string', default: '60' }, again: { type: 'boolean' } },
})
const [language, file] = positionals
const seed = Number(values.seed)
if (language === undefined || file === undefined || !Number.isInteger(seed)) {
  console.error(
    'Usage: node eval/draw-for-judging.mjs <language> <file.ndjson> --seed <number> [--reports <number>] [--again]',
  )
  process.exit(2)
}

const gold = new Set(linesIfAny(`eval/gold/${language}.ndjson`).map(({ id }) => id))
const judged = linesIfAny(`eval/judged/${language}.ndjson`)
const own = judged.findIndex((one) => one.seed === seed)
const shown = values.again ? [] : own < 0 ? judged : judged.slice(0, own)
const earlier = new Set(shown.map(({ report, content }) => `${report} ${content}`))
const next = randomNumbers(seed)
// A line without a text is no report: ECB+ has some.
const drawn = shuffled(linesOf(file).filter(({ id, text }) => !gold.has(id) && text !== ''))
const wanted = Number(values.reports)
// Some reports have no attribution, or none that is fresh: twice as many are read as are wanted.
const readings = read(drawn.slice(0, wanted * 2))
const cases = readings.flatMap((reading) => {
  const fresh = reading.attributions.filter(
    ({ nestedIn, content }) => nestedIn === null && !earlier.has(`${reading.report.id} ${content[0]?.[0]}`),
  )
  const picked = fresh[Math.floor(next() * fresh.length)]
  return picked === undefined ? [] : [caseOf(reading, picked)]
})
console.log(
  cases
    .slice(0, wanted)
    .map((one, i) => `### ${i + 1} ${one}`)
    .join('\n'),
)

/** No further gold was made of some languages, and nothing is judged before the first draw. */
function linesIfAny(file) {
  return existsSync(join(root, file)) ? linesOf(join(root, file)) : []
}

function caseOf({ report, entities }, { source, cue, content, speaker }) {
  const offsets = [...source, ...cue, ...content].flat()
  const [from, to] = [Math.min(...offsets) - around.before, Math.max(...offsets) + around.behind]
  const meant = entities.find(({ id }) => id === speaker)
  const words = (spans) => spans.map(([start, end]) => report.text.slice(start, end)).join(' … ') || '(none)'
  return [
    `(${report.id} ${content[0]?.[0]})`,
    `SOURCE: ${words(source)}`,
    `SPEAKER: ${meant ? `${meant.name}${meant.role ? ` [${meant.role}]` : ''}` : '(none)'}`,
    `CUE: ${words(cue)}`,
    `CONTENT: ${words(content)}`,
    `CONTEXT: …${report.text.slice(Math.max(0, from), to).replace(/\s+/gu, ' ')}…`,
    '',
  ].join('\n')
}

function read(reports) {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-draw-'))
  try {
    const path = join(folder, 'drawn.ndjson')
    const line = ({ id, date, text }) => JSON.stringify({ id, lang: language, date, text })
    writeFileSync(path, reports.map(line).join('\n'))
    const lines = run(join(root, 'bin/reportedly.js'), 'read', '--json', path).trim().split('\n')
    return lines.map((one) => JSON.parse(one))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function shuffled(list) {
  const all = [...list]
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[all[i], all[j]] = [all[j], all[i]]
  }
  return all
}
