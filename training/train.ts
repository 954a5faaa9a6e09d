// Trains the weights of one language from CoNLL-U files:
//   npm run train -- it --data ../shared/data/ud/it/open [--data FOLDER] [--test FILE] [--out weights/it.br]
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { writeWeights } from '../src/analysis/language-weights.ts'
import { makeEngine } from '../src/analysis/read-trees.ts'
import { languages } from '../src/lang/languages.ts'
import { readLexicon, verbLemmas } from './lexicon.ts'
import { licenceOf } from './licences.ts'
import { parseExamples, score } from './parse-examples.ts'
import { findTestSet, ownTreebank, readExamples, readTrainingData, rootFolder } from './read-data.ts'
import { testSets } from './test-sets.ts'
import { trainLanguage, usualSettings } from './train-language.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', multiple: true, default: [] },
    test: { type: 'string' },
    out: { type: 'string' },
    seeds: { type: 'string' },
    epochs: { type: 'string' },
    threads: { type: 'string' },
  },
})
const [language] = positionals
if (language === undefined || values.data.length === 0) {
  console.error('Which language, and on what? npm run train -- it --data ../shared/data/ud/it/open')
  process.exit(2)
}
const root = rootFolder()
const besideData = values.data.flatMap((place) => [place, join(place, '../evaluation-only'), join(place, '../open')])
const testFile = values.test ?? findTestSet(language, besideData)
const { treebanks, sources, refused } = readTrainingData(language, values.data)
for (const file of refused) console.log(`refused: ${file} is a test set`)
for (const { file, sentences, words, leftOut } of sources)
  console.log(
    `${file}: ${sentences} sentences, ${words} words${leftOut > 0 ? `; ${leftOut} near copies of test sentences left out` : ''}`,
  )

const settings = {
  ...usualSettings,
  ...(values.seeds === undefined ? {} : { seeds: Number(values.seeds) }),
  ...(values.epochs === undefined ? {} : { parserEpochs: Number(values.epochs) }),
  ...(values.threads === undefined ? {} : { threads: Number(values.threads) }),
}
const started = performance.now()
const folder = join(root, 'training/lexicon', language)
const conjugations = languages.get(language)?.conjugations
const lexicon = readLexicon(folder, join(root, 'training/lexicon/names'), conjugations)
const weights = await trainLanguage(
  language,
  treebanks,
  lexicon,
  { lemmas: verbLemmas(folder), conjugations },
  languages.get(language)?.closedClasses.leftToTree ?? [],
  settings,
  (line) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`),
)

const chosen = (['seeds', 'epochs'] as const).flatMap((name) =>
  values[name] === undefined ? [] : [`--${name} ${values[name]}`],
)
const bytes = writeWeights(weights)
const packed = brotliCompressSync(bytes, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
})
const out = values.out ?? join(root, 'weights', `${language}.br`)
mkdirSync(join(out, '..'), { recursive: true })
writeFileSync(out, packed)
const engine = makeEngine(weights)
const scores = Object.fromEntries(
  [
    ...(testFile === undefined ? [] : [[testSets[language] ?? 'test', readExamples(testFile)] as const]),
    ['own-held-out', ownTreebank(language, true)] as const,
  ]
    .filter(([, examples]) => examples.length > 0)
    .map(([name, examples]) => [name, rounded(score(examples, parseExamples(examples, engine)))]),
)
const manifest = {
  language,
  treebanks: sources.map((source) => ({ ...source, licence: licenceOf(source.file) ?? 'unknown: not to be shipped' })),
  settings: { ...settings, threads: undefined },
  tags: weights.tags.length,
  relations: weights.relationNames.length,
  bytes: { file: packed.length, memory: bytes.length },
  sha256: createHash('sha256').update(packed).digest('hex'),
  scores,
  command: `npm run train -- ${[language, ...values.data.map((place) => `--data ${place}`), ...chosen].join(' ')}`,
}
writeFileSync(out.replace(/\.br$/, '.json'), `${JSON.stringify(manifest, null, 2)}\n`)
console.log(JSON.stringify({ bytes: manifest.bytes, scores }, null, 2))

function rounded(scored: object): object {
  return Object.fromEntries(
    Object.entries(scored).map(([name, value]) => [name, Math.round(Number(value) * 100) / 100]),
  )
}
