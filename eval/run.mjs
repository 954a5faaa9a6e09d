// Measures the program as it is built on the gold that the team shares, and fails below eval/floors.json:  npm run eval
// Attributions and judgements are scored with the team's own scorers; the engine's trees on the test sets of Universal
// Dependencies by training/evaluate.ts, one node for each surface token (the rule is in training/surface.ts).
// The gold may not be passed on, so it lies beside the repository, in ../shared, and users do not have it. The further gold,
// of which eval/gold/ keeps offsets and labels, is measured on the texts there; it has no floors (docs/evaluation.md).
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureCopies } from './copies.mjs'
import { measureFurtherGold } from './further-gold.mjs'
import { ledgerFigures, measureLedgers } from './ledgers.mjs'
import { measurePageLabels } from './page-labels.mjs'
import { measurePages } from './pages.mjs'
import { readingsOf, run, scored } from './run-program.mjs'
import { measureStories } from './stories.mjs'
import { measureTranslations } from './translations.mjs'

const root = join(import.meta.dirname, '..')
const shared = join(root, '../shared')
const floors = JSON.parse(readFileSync(join(root, 'eval/floors.json'), 'utf8'))

if (!existsSync(shared)) {
  console.error(`${shared} is not there: the gold is kept beside the repository, by those who build it.`)
  process.exit(2)
}

const readings = (file) => readingsOf(join(root, 'bin/reportedly.js'), file)

/** Every number of a scorer's answer by its path of names: "who-said-it precision"; shares up to 1 times `hundred`. */
function figuresOf(answer, name, hundred) {
  return Object.entries(answer).flatMap(([key, value]) => {
    const path = `${name} ${key}`.trim()
    if (typeof value === 'number') return [[path, value <= 1 ? value * hundred : value]]
    return value !== null && typeof value === 'object' ? figuresOf(value, path, hundred) : []
  })
}

/** The figures of one language's trees. All languages are scored in one run. */
let engine
function engineFigures(code) {
  engine ??= JSON.parse(run(join(root, 'build/training/evaluate.js'), join(shared, 'data/ud')))
  return new Map(figuresOf(engine[code] ?? {}, '', 1))
}

/** The figures of one set of gold, by the scorer that `kind` names. */
function goldFigures(kind, name) {
  const gold = join(shared, 'data', kind === 'times' ? 'times' : 'attribution', `${name}.ndjson`)
  const read = join(folder, `${name}.ndjson`)
  if (!existsSync(read)) writeFileSync(read, readings(gold))
  return new Map(figuresOf(scored(join(shared, 'eval', scorers[kind]), gold, read), '', 100))
}

/** The figures of one set of floors. */
async function figuresOfSet(kind, name) {
  if (kind === 'engine') return engineFigures(name)
  if (kind === 'ledgers') return ledgerFigures((await measureLedgers({ root, shared, readingsOf: readings })).totals)
  if (kind === 'stories') return measureStories(name, { shared, pairs: join(root, 'eval/pairs'), folder })
  if (kind === 'pages') return measurePages(name, { root, shared, folder })
  if (kind === 'translations') return measureTranslations(shared)
  if (kind === 'page-labels') return (await measurePageLabels({ shared })).figures
  if (kind !== 'copies') return goldFigures(kind, name)
  const { figures, lines } = measureCopies({ root, shared })
  for (const line of lines) console.log(`  ${line}`)
  return figures
}

/** What is found by the sequence of the words alone: the difference is what trees are worth. */
function withoutTrees(name) {
  const gold = join(shared, 'data/attribution', `${name}.ndjson`)
  const read = join(folder, `${name}-without-trees.ndjson`)
  writeFileSync(read, run(join(root, 'eval/without-trees.mjs'), gold))
  return new Map(figuresOf(scored(join(shared, 'eval', scorers.attribution), gold, read), '', 100)).get(
    'who-said-it f1',
  )
}

const scorers = { attribution: 'score-attributions.mjs', meaning: 'score-meaning.mjs', times: 'score-meaning.mjs' }
const folder = mkdtempSync(join(tmpdir(), 'reportedly-eval-'))
let below = 0
try {
  for (const [set, wanted] of Object.entries(floors)) {
    const [kind, name] = set.split('/')
    const figures = await figuresOfSet(kind, name)
    for (const [figure, floor] of Object.entries(wanted)) {
      const found = figures.get(figure)
      const holds = found !== undefined && found >= floor
      if (!holds) below++
      const shown = found === undefined ? 'not measured' : found.toFixed(1)
      console.log(`${holds ? '  ' : '! '}${set.padEnd(37)}${figure.padEnd(24)}${shown.padStart(5)}   floor ${floor}`)
    }
  }
  for (const set of Object.keys(floors).filter((name) => name.startsWith('attribution/'))) {
    const shown = withoutTrees(set.split('/')[1]).toFixed(1)
    console.log(`  ${set.padEnd(37)}${'who-said-it f1'.padEnd(24)}${shown.padStart(5)}   without trees`)
  }
  const further = measureFurtherGold({ gold: join(root, 'eval/gold'), shared, readingsOf: readings, folder })
  for (const [set, figures] of further) {
    for (const [figure, { value, low, high }] of figures) {
      const [shown, from, to] = [value, low, high].map((share) => (share * 100).toFixed(1))
      console.log(`  ${`further/${set}`.padEnd(37)}${figure.padEnd(24)}${shown.padStart(5)}   95 % ${from} to ${to}`)
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
if (below > 0) console.error(`${below} below their floor.`)
process.exitCode = below > 0 ? 1 : 0
