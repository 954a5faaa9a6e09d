// Scores the shipped weights on the sets that are never trained on, and prints one JSON object:
//   node build/training/evaluate.js ../shared/data/ud
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { type LanguageWeights, readWeights } from '../src/analysis/language-weights.ts'
import { german } from '../src/lang/de/language.ts'
import { english } from '../src/lang/en/language.ts'
import { spanish } from '../src/lang/es/language.ts'
import { french } from '../src/lang/fr/language.ts'
import { italian } from '../src/lang/it/language.ts'
import { parseExamples, score } from './parse-examples.ts'
import { ownTreebank, readExamples, rootFolder } from './read-data.ts'
import { scoreReporting } from './reporting-structures.ts'
import { testSets } from './test-sets.ts'

const [data = ''] = process.argv.slice(2)
const results: Record<string, unknown> = {}
for (const language of [italian, english, french, spanish, german]) {
  const { code } = language
  const weights = shipped(code)
  if (weights === undefined) continue
  const test = readExamples(testFile(code))
  const own = ownTreebank(code, true)
  const [onTest, onOwn] = [parseExamples(test, weights), parseExamples(own, weights)]
  results[code] = {
    test: score(test, onTest),
    own: score(own, onOwn),
    reporting: scoreReporting([...test, ...own], [...onTest, ...onOwn], language),
  }
}
console.log(JSON.stringify(results, null, 2))

function shipped(code: string): LanguageWeights | undefined {
  const file = join(rootFolder(), 'weights', `${code}.br`)
  return existsSync(file) ? readWeights(brotliDecompressSync(readFileSync(file))) : undefined
}

function testFile(code: string): string {
  const names = ['open', 'evaluation-only'].map((folder) => join(data, code, folder, `${testSets[code] ?? ''}.conllu`))
  const there = names.find((name) => existsSync(name))
  if (there === undefined) throw new Error(`${names.join(' and ')} are not there: give the folder of the treebanks.`)
  return there
}
