// How fast sentences are tagged and parsed, on one core, in fresh processes. Run after `npm run build`:
//   npm run bench:engine
// The sentences are our own treebank's, tokenised as they are there and read again and again, so the memory of words is
// warm. Of five processes the median is printed: thousand words a second after warm-up, load time, memory.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const root = join(import.meta.dirname, '..')
const [language] = process.argv.slice(2)
const runs = 5
const seconds = 3

if (language === undefined) compare()
else await measure(language)

function compare() {
  console.log(`${cpus()[0]?.model.trim()}, Node ${process.version}, one core, median of ${runs} processes`)
  console.log('language   tag+parse       tag     parse   thousand words/s;  load ms   memory MB')
  for (const each of ['it', 'en', 'fr', 'es', 'de']) {
    if (!existsSync(join(root, 'weights', `${each}.br`))) continue
    const found = []
    for (let run = 0; run < runs; run++) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, each], { encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr)
      found.push(JSON.parse(stdout))
    }
    const median = (name) => found.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(runs / 2)]
    const cell = (name, digits = 0) => median(name).toFixed(digits).padStart(10)
    console.log(
      `${each.padEnd(10)}${cell('both')}${cell('tag')}${cell('parse')}${' '.repeat(18)}${cell('load')}${cell('memory')}`,
    )
  }
}

/** Measures one language in this process and prints the figures as JSON. */
async function measure(code) {
  const { readWeights } = await import('../dist/analysis/language-weights.js')
  const { makeEngine, readTrees } = await import('../dist/analysis/read-trees.js')
  const { tagSentence } = await import('../dist/analysis/tag/tag.js')
  const before = process.memoryUsage().rss
  const started = performance.now()
  const engine = makeEngine(readWeights(brotliDecompressSync(readFileSync(join(root, 'weights', `${code}.br`)))))
  const load = performance.now() - started
  const sentences = readFileSync(join(root, 'training/treebank', `${code}.conllu`), 'utf8')
    .trim()
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .filter((line) => /^\d/.test(line))
        .map((line) => line.split('\t')[1])
        .map((text) => ({ text, lower: text.toLowerCase().replaceAll('’', "'") })),
    )
  const words = sentences.reduce((sum, { length }) => sum + length, 0)
  const rate = (work) => {
    const until = performance.now() + seconds * 1000
    let done = 0
    const from = performance.now()
    while (performance.now() < until) {
      work()
      done += words
    }
    return done / (performance.now() - from)
  }
  const tagAll = () => {
    for (const sentence of sentences) tagSentence(sentence, 0, sentence.length, engine.tagger, engine.sentence)
  }
  const both = () => readTrees(sentences, engine)
  rate(both)
  const [bothRate, tagRate] = [rate(both), rate(tagAll)]
  const parse = 1 / (1 / bothRate - 1 / tagRate)
  const memory = (process.memoryUsage().rss - before) / 1e6
  console.log(JSON.stringify({ both: bothRate, tag: tagRate, parse, load, memory }))
}
