import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { featurePrint } from '../src/analysis/feature-print.ts'
import { readWeights } from '../src/analysis/language-weights.ts'
import { makeEngine, partOfSpeech, readTrees, relationOf } from '../src/analysis/read-trees.ts'
import { segment } from '../src/analysis/segment/segment.ts'
import { languages } from '../src/lang/languages.ts'
import { licenceOf } from '../training/licences.ts'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'weights')
const codes = [...languages.keys()].sort()

interface Manifest {
  readonly treebanks: readonly { readonly file: string; readonly licence: string }[]
  readonly bytes: { readonly file: number }
  readonly sha256: string
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly command: string
}

const manifestOf = (code: string) => JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')) as Manifest

test('every known language has its weights and a manifest, and together they are under 25 MB', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.br'))
  expect(files.sort()).toEqual(codes.map((code) => `${code}.br`))
  const bytes = files.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0)
  expect(bytes).toBeLessThan(25_000_000)
})

test.each(codes)('the manifest of %s names the file by its digest, and only treebanks that may be used', (code) => {
  const { bytes, sha256, treebanks, command } = manifestOf(code)
  const file = readFileSync(join(folder, `${code}.br`))
  expect([bytes.file, sha256]).toEqual([file.length, createHash('sha256').update(file).digest('hex')])
  expect(treebanks.filter((each) => licenceOf(each.file) !== each.licence)).toEqual([])
  expect(command).toMatch(new RegExp(`^npm run train -- ${code} --data `))
})

/** A sentence of our own in each language, with the words of a reporting verb and its subject. */
const reported: Readonly<Record<string, readonly [text: string, verb: string, subject: string]>> = {
  it: ['«Il ponte resta chiuso», ha detto la sindaca.', 'detto', 'sindaca'],
  en: ['The mayor said the bridge would stay closed.', 'said', 'mayor'],
  fr: ['La maire a déclaré que le pont resterait fermé.', 'déclaré', 'maire'],
  es: ['La alcaldesa dijo que el puente sigue cerrado.', 'dijo', 'alcaldesa'],
  de: ['Die Bürgermeisterin sagte, die Brücke bleibe gesperrt.', 'sagte', 'Bürgermeisterin'],
}

test.each(codes)('in %s the subject of a reporting verb is found', (code) => {
  const [text = '', verb = '', subject = ''] = reported[code] ?? []
  const language = languages.get(code)
  const weights = readWeights(brotliDecompressSync(readFileSync(join(folder, `${code}.br`))))
  if (language === undefined || weights === undefined) throw new Error(`nothing is known of ${code}`)
  expect(weights.featurePrint).toBe(featurePrint)
  const engine = makeEngine(weights)
  const tokens = segment(text, [{ kind: 'paragraph', start: 0, end: text.length }], language).flatMap(
    (each) => each.tokens,
  )
  const trees = readTrees([tokens], engine)
  const at = (word: string) => tokens.findIndex((token) => token.text === word)
  expect(partOfSpeech(engine, trees, at(verb))).toBe('VERB')
  expect(relationOf(engine, trees, at(subject))).toBe('nsubj')
  expect(trees.heads[at(subject)]).toBe(at(verb))
})

test('docs/engine.md gives the scores of the manifests', () => {
  const page = readFileSync(join(root, 'docs/engine.md'), 'utf8')
  const wrong = codes.filter((code) => {
    const { scores } = manifestOf(code)
    const [test = {}] = Object.entries(scores).flatMap(([name, each]) => (name === 'own-held-out' ? [] : [each]))
    const cells = ['upos', 'las', 'lemma', 'moodAndTense'].map((name) => (test[name] ?? 0).toFixed(1))
    return !page.includes(`| ${code} | ${cells.join(' | ')} |`)
  })
  expect(wrong).toEqual([])
})
