// Writes the prints of a language's test set, by which training knows near copies of its sentences without having it:
//   node build/training/make-test-prints.js it ../shared/data/ud/it/evaluation-only/it_isdt-test.conllu
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readExamples, testPrintsFile } from './read-data.ts'
import { printsAsNumbers, testPrints } from './test-sets.ts'

const [language = '', file = ''] = process.argv.slice(2)
const numbers = printsAsNumbers(testPrints(readExamples(file)))
const out = testPrintsFile(language)
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, new Uint8Array(numbers.buffer))
console.log(`${out}: ${numbers.length} numbers`)
