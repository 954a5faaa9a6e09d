// Draws reports by a seed and one attribution of the program's in each, to be read by a person: who really said it?
//
//   node eval/draw-for-judging.mjs it ../shared/data/raw/it-crises.ndjson --seed 11126 [--reports 60] [--except earlier.txt …]
//
// Prints the cases with source, speaker, cue, content and the words around them. Reports of eval/gold/ are left out, and so is
// an attribution whose content stands in an earlier draw given by --except. The seed and the file settle the draw.
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { run } from './run-program.mjs'
import { linesOf } from './with-texts.mjs'

const root = join(import.meta.dirname, '..')
const around = { before: 400, behind: 300 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    reports: { type: 'string', default: '60' },
    except: { type: 'string', multiple: true, default: [] },
  },
})
const [language, file] = positionals
if (language === undefined || file === undefined || values.seed === undefined) {
  console.error(
    'Usage: node eval/draw-for-judging.mjs <language> <file.ndjson> --seed <number> [--except <earlier draw>]',
  )
  process.exit(2)
}

const gold = new Set(linesOf(join(root, `eval/gold/${language}.ndjson`)).map(({ id }) => id))
const earlier = values.except.map((name) => readFileSync(name, 'utf8')).join('\n')
const next = random(Number(values.seed))
const drawn = shuffled(linesOf(file).filter(({ id }) => !gold.has(id)))
const wanted = Number(values.reports)
// Some reports have no attribution, or none that is fresh: twice as many are read as are wanted.
const readings = read(drawn.slice(0, wanted * 2))
const cases = readings.flatMap((reading) => {
  const fresh = reading.attributions.filter((one) => one.nestedIn === null && !isJudged(reading, one))
  const picked = fresh[Math.floor(next() * fresh.length)]
  return picked === undefined ? [] : [caseOf(reading, picked)]
})
console.log(
  cases
    .slice(0, wanted)
    .map((one, i) => `### ${i + 1} ${one}`)
    .join('\n'),
)

function caseOf({ report, entities }, { source, cue, content, speaker }) {
  const offsets = [...source, ...cue, ...content].flat()
  const [from, to] = [Math.min(...offsets) - around.before, Math.max(...offsets) + around.behind]
  const meant = entities.find(({ id }) => id === speaker)
  const words = (spans) => spans.map(([start, end]) => report.text.slice(start, end)).join(' … ') || '(none)'
  return [
    `(${report.id})`,
    `SOURCE: ${words(source)}`,
    `SPEAKER: ${meant ? `${meant.name}${meant.role ? ` [${meant.role}]` : ''}` : '(none)'}`,
    `CUE: ${words(cue)}`,
    `CONTENT: ${words(content)}`,
    `CONTEXT: …${report.text.slice(Math.max(0, from), to).replace(/\s+/gu, ' ')}…`,
    '',
  ].join('\n')
}

function isJudged({ report }, { content }) {
  const words = content.map(([start, end]) => report.text.slice(start, end)).join(' … ')
  return earlier.includes(`CONTENT: ${words.slice(0, 40)}`)
}

function read(reports) {
  const path = join(tmpdir(), `draw-${process.pid}.ndjson`)
  const line = ({ id, date, text }) => JSON.stringify({ id, lang: language, date, text })
  writeFileSync(path, reports.map(line).join('\n'))
  return run(join(root, 'bin/reportedly.js'), 'read', '--json', path)
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one))
}

function shuffled(list) {
  const all = [...list]
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[all[i], all[j]] = [all[j], all[i]]
  }
  return all
}

/** Xorshift of 32 bits, from 0 up to 1. */
function random(seed) {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}
