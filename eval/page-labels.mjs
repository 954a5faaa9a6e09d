// Measures what the program takes from pages about themselves against what a person wrote down: the share of pages with the
// right day of publication, byline and headline.
//
//   npm run build && node eval/page-labels.mjs [--seed 70726] [--errors 20] [--json]
//
// The labels are in eval/pages/labels.ndjson, the pages in ../shared/data/pages (docs/evaluation.md). A page is read as a file
// is, without its address. Right are
//   date      one of the days written down, of the value given; or no date where the page tells none
//   byline    the people written down and nobody else, in whatever order; names under `alsoCredited` may stand there besides
//   headline  one of the headlines written down, by its letters and digits
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const root = join(import.meta.dirname, '..')

/** The figures of the labels, of all draws or of one; `wrong` says each mistake in a line. */
export async function measurePageLabels({ shared, seed }) {
  const { readPage } = await import('../dist/ingest/html/read-page.js')
  const labels = readFileSync(join(root, 'eval/pages/labels.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter((label) => seed === undefined || label.seed === seed)
  const right = { date: 0, byline: 0, headline: 0 }
  const wrong = []
  for (const label of labels) {
    const bytes = gunzipSync(readFileSync(join(shared, 'data/pages', label.id.replace('/', '/html/'))))
    if (createHash('sha256').update(bytes).digest('hex') !== label.sha256)
      throw new Error(`${label.id} is another page`)
    const draft = readPage({ name: label.id, road: 'file', bytes }, { date: null, language: null })
    const headline = draft.marked.parts.find(({ kind }) => kind === 'headline')
    const read = {
      date: draft.date === null ? null : draft.date.slice(0, 10),
      byline: draft.byline,
      headline: headline === undefined ? null : draft.text.slice(headline.start, headline.end),
    }
    const isRight = {
      date: label.published.includes(read.date),
      byline: isByline(read.byline, label),
      headline: label.headlineDigests.includes(digestOf(read.headline ?? '')),
    }
    const wanted = { date: label.published, byline: label.byline, headline: 'another' }
    for (const what of Object.keys(right)) {
      if (isRight[what]) right[what]++
      else wrong.push({ what, id: label.id, read: read[what], wanted: wanted[what] })
    }
  }
  const figures = new Map(Object.entries(right).map(([what, count]) => [what, (100 * count) / labels.length]))
  return { figures, pages: labels.length, wrong }
}

function isByline(read, { byline, alsoCredited }) {
  const plain = (name) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  const names = new Set((read ?? '').split(',').map(plain).filter(Boolean))
  const wanted = byline.map(plain)
  const allowed = new Set([...wanted, ...alsoCredited.map(plain)])
  return wanted.every((name) => names.has(name)) && [...names].every((name) => allowed.has(name))
}

/** By letters and digits alone, so that quotation marks and spaces make no difference. */
function digestOf(headline) {
  const plain = headline
    .replaceAll('\u00ad', '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return createHash('sha256').update(plain).digest('hex').slice(0, 16)
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, errors: { type: 'string', default: '0' }, json: { type: 'boolean' } },
  })
  const seed = values.seed === undefined ? undefined : Number(values.seed)
  const { figures, pages, wrong } = await measurePageLabels({ shared: join(root, '../shared'), seed })
  if (values.json) console.log(JSON.stringify({ pages, ...Object.fromEntries(figures) }))
  else {
    console.log(`${pages} pages`)
    for (const [what, share] of figures) console.log(`  ${what.padEnd(9)} ${share.toFixed(1)} %`)
    for (const { what, id, read, wanted } of wrong.slice(0, Number(values.errors)))
      console.log(`${what}  ${id}\n    read   ${read}\n    wanted ${JSON.stringify(wanted)}`)
  }
}
