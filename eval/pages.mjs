// Measures how well the text of a report is taken from its page, on the two sets of ../shared/data/pages, by the definitions of
// ../shared/eval/score-pages.mjs:
//   npm run build && node eval/pages.mjs [scrapinghub|segments] [--errors N]
// What is scored is the draft of each page with its parts, as a reading has them; `npm run eval` scores whole readings with the
// shared scorer. --errors N shows the worst N pages, with what is missing (-) and what is too much (+).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { identify } from '../dist/analysis/language/identify.js'
import { partsOf } from '../dist/analysis/parts/parts-of.js'
import { readPage } from '../dist/ingest/html/read-page.js'
import { languages } from '../dist/lang/languages.js'
import { likeliest } from '../dist/weights/likeliest.js'
import { run } from './run-program.mjs'

const pages = join(import.meta.dirname, '../../shared/data/pages')

/** The text of a page without parts of some kinds, as a reading of it has them; empty where the page cannot be read. */
function textWithout(file, kinds) {
  const draft = draftOf(file)
  if (draft === null) return ''
  let out = ''
  let at = 0
  for (const part of partsOf(draft, languages.get(identify(draft, likeliest)))) {
    if (!kinds.includes(part.kind)) continue
    out += `${draft.text.slice(at, part.start)}\n`
    at = part.end
  }
  return out + draft.text.slice(at)
}

function draftOf(file) {
  try {
    const page = { name: basename(file), road: 'file', bytes: gunzipSync(readFileSync(file)) }
    return readPage(page, { date: null, language: null })
  } catch (error) {
    console.error(`${basename(file)}: ${error.code ?? error.stack}`)
    return null
  }
}

const wordsOf = (text) => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
const sum = (counts) => [...counts.values()].reduce((total, count) => total + count, 0)
const mean = (shares) => shares.reduce((total, share) => total + share, 0) / Math.max(1, shares.length)
const f1 = (precision, recall) => (precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0)

function shinglesOf(words) {
  const counts = new Map()
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const shingle = words.slice(at, at + 4).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** The stretches of words that stand in no shingle of the other text. */
function stretchesMissing(words, other) {
  const covered = words.map(() => false)
  const left = new Map(other)
  for (let at = 0; at + 4 <= words.length; at++) {
    const shingle = words.slice(at, at + 4).join(' ')
    const count = left.get(shingle) ?? 0
    if (count === 0) continue
    left.set(shingle, count - 1)
    covered.fill(true, at, at + 4)
  }
  const stretches = []
  for (const [at, word] of words.entries()) {
    if (covered[at]) continue
    if (at > 0 && !covered[at - 1] && stretches.length > 0) stretches.at(-1).push(word)
    else stretches.push([word])
  }
  return stretches.map((stretch) =>
    stretch.length <= 40
      ? stretch.join(' ')
      : `${stretch.slice(0, 20).join(' ')} […${stretch.length - 30} words…] ${stretch.slice(-10).join(' ')}`,
  )
}

function scoreShingles(folder) {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'))
  const [precisions, recalls, rows] = [[], [], []]
  for (const [page, { articleBody = '', url }] of Object.entries(truth)) {
    const [wanted, read] = [
      articleBody,
      textWithout(join(folder, 'html', `${page}.html.gz`), ['headline', 'boilerplate']),
    ].map(wordsOf)
    const [gold, found] = [shinglesOf(wanted), shinglesOf(read)]
    let both = 0
    for (const [shingle, count] of gold) both += Math.min(count, found.get(shingle) ?? 0)
    const [wantedCount, readCount] = [sum(gold), sum(found)]
    if (readCount > 0) precisions.push(both / readCount)
    if (wantedCount > 0) recalls.push(both / wantedCount)
    const worth = (readCount > 0 ? both / readCount : 0) + (wantedCount > 0 ? both / wantedCount : 0)
    const missing = stretchesMissing(wanted, found).map((words) => `- ${words}`)
    const extra = stretchesMissing(read, gold).map((words) => `+ ${words}`)
    rows.push({ page: `${page.slice(0, 12)} ${url}`, worth, faults: [...missing, ...extra] })
  }
  const [precision, recall] = [mean(precisions), mean(recalls)]
  return { figures: { precision, recall, f1: f1(precision, recall) }, rows, perfect: 2 }
}

function scoreSegments(folder) {
  const lines = readFileSync(join(folder, 'segments.ndjson'), 'utf8').trim().split('\n')
  const rows = []
  let [found, wanted, unwanted] = [0, 0, 0]
  for (const line of lines) {
    const { id, html, url, with: within, without } = JSON.parse(line)
    const text = textWithout(join(folder, html), ['boilerplate'])
    const missing = within.filter((segment) => !text.includes(segment))
    const extra = without.filter((segment) => text.includes(segment))
    found += within.length - missing.length
    wanted += within.length
    unwanted += extra.length
    const worth = (within.length > 0 ? 1 - missing.length / within.length : 1) - extra.length
    const faults = [...missing.map((words) => `- ${words}`), ...extra.map((words) => `+ ${words}`)]
    rows.push({ page: `${id} ${url}`, worth, faults })
  }
  const [precision, recall] = [found / Math.max(1, found + unwanted), found / Math.max(1, wanted)]
  return { figures: { precision, recall, f1: f1(precision, recall) }, rows, perfect: 1 }
}

/** The figures of one set, from 0 to 100, by the shared scorer on what the program reads from the unpacked pages. */
export function measurePages(set, { root, shared, folder }) {
  const pages = join(folder, set)
  mkdirSync(pages)
  const packed = join(shared, 'data/pages', set, 'html')
  for (const file of readdirSync(packed))
    writeFileSync(join(pages, file.replace(/\.gz$/, '')), gunzipSync(readFileSync(join(packed, file))))
  const readings = join(folder, `${set}.ndjson`)
  const words = [join(root, 'bin/reportedly.js'), 'read', '--json', '--as', 'html', pages]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status === null || status > 1) throw new Error(stderr)
  writeFileSync(readings, stdout)
  const answer = JSON.parse(
    run(join(shared, 'eval/score-pages.mjs'), join(shared, 'data/pages', set), readings, '--json'),
  )
  return new Map(
    Object.values(answer).flatMap((scores) =>
      ['precision', 'recall', 'f1'].map((figure) => [figure, scores[figure] * 100]),
    ),
  )
}

function measureDrafts() {
  const asked = process.argv.slice(2)
  const errors = asked.includes('--errors') ? Number(asked[asked.indexOf('--errors') + 1]) : 0
  const sets = ['scrapinghub', 'segments'].filter(
    (set) => !asked.some((word) => /^s/.test(word)) || asked.includes(set),
  )
  for (const set of sets) {
    const folder = join(pages, set)
    if (!existsSync(folder)) throw new Error(`${folder} is not there: the pages are kept beside the repository.`)
    const { figures, rows, perfect } = set === 'segments' ? scoreSegments(folder) : scoreShingles(folder)
    const shown = Object.entries(figures).map(([name, share]) => `${name} ${share.toFixed(4)}`)
    console.log(`${set}: ${shown.join('  ')}  on ${rows.length} pages`)
    const worst = rows
      .filter(({ worth }) => worth < perfect)
      .sort((a, b) => a.worth - b.worth || (a.page < b.page ? -1 : 1))
    for (const { page, worth, faults } of worst.slice(0, errors))
      console.log(`${page}  ${worth.toFixed(2)}\n${faults.map((fault) => `    ${fault}\n`).join('')}`)
  }
}

if (process.argv[1] === import.meta.filename) measureDrafts()
