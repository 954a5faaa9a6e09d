// Scores the shipped weights on the sets that are never trained on, and prints one JSON object:
//   node build/training/evaluate.js ../shared/data/ud
import { join } from 'node:path'
import { languages } from '../src/lang/languages.ts'
import { loadEngines } from '../src/weights/load-engine.ts'
import { parseExamples, score } from './parse-examples.ts'
import { findTestSet, ownTreebank, readExamples, rootFolder } from './read-data.ts'
import { scoreReporting } from './reporting-structures.ts'

const [data = ''] = process.argv.slice(2)
const engineOf = loadEngines(join(rootFolder(), 'weights'))
const results: Record<string, unknown> = {}
for (const [code, language] of languages) {
  const engine = engineOf(code)
  if (engine === undefined) continue
  const file = findTestSet(
    code,
    ['open', 'evaluation-only'].map((folder) => join(data, code, folder)),
  )
  if (file === undefined) throw new Error(`${data} has no test set of ${code}: give the folder of the treebanks.`)
  const [test, own] = [readExamples(file), ownTreebank(code, true)]
  const [onTest, onOwn] = [parseExamples(test, engine), parseExamples(own, engine)]
  results[code] = {
    test: score(test, onTest),
    own: score(own, onOwn),
    reporting: scoreReporting([...test, ...own], [...onTest, ...onOwn], language),
  }
}
console.log(JSON.stringify(results, null, 2))
