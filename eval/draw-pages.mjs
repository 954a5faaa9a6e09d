// Draws pages by a seed, as many of each set, for a person to write down what they tell of themselves:
//
//   node eval/draw-pages.mjs --seed 70726 [--pages 100] [--without 70726:100]
//
// Prints one page a line: its id (set and file), and the SHA-256 of its unpacked bytes. The seed and the sets settle the draw.
// `--without` leaves out what an earlier draw has shown.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { randomNumbers } from './random-numbers.mjs'

const sets = ['scrapinghub', 'segments']
const pages = join(import.meta.dirname, '../../shared/data/pages')

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    pages: { type: 'string', default: '100' },
    without: { type: 'string', multiple: true, default: [] },
  },
})
const seed = Number(values.seed)
if (!Number.isInteger(seed) || seed < 1) {
  console.error('Usage: node eval/draw-pages.mjs --seed <number> [--pages <number>] [--without <seed>:<number>]')
  process.exit(2)
}

const shown = new Set()
for (const draw of values.without) {
  const [from, count] = draw.split(':').map(Number)
  for (const id of drawn(from, count)) shown.add(id)
}
for (const id of drawn(seed, Number(values.pages))) {
  const bytes = gunzipSync(readFileSync(join(pages, id.replace('/', '/html/'))))
  console.log(JSON.stringify({ id, sha256: createHash('sha256').update(bytes).digest('hex') }))
}

function drawn(start, count) {
  const next = randomNumbers(start)
  return sets.flatMap((set) => {
    const left = readdirSync(join(pages, set, 'html'))
      .map((name) => `${set}/${name}`)
      .filter((id) => !shown.has(id))
      .sort()
    return Array.from({ length: count / sets.length }, () => left.splice(Math.floor(next() * left.length), 1)[0])
  })
}
