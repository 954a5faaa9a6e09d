import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readConllu } from './conllu.ts'
import { type Example, exampleOf } from './examples.ts'
import { timesOf } from './reference-treebanks.ts'
import { isNearCopy, printsFromNumbers, type TestPrints, testPrints, testSets } from './test-sets.ts'
import type { Treebank } from './train-language.ts'

/** What a language is trained on. */
export interface TrainingData {
  readonly treebanks: readonly Treebank[]
  /** Files that were read, with how many of their sentences and words are used and how many sentences were left out. */
  readonly sources: readonly { file: string; sentences: number; words: number; leftOut: number }[]
  /** Files that are test sets, and were not read. */
  readonly refused: readonly string[]
}

/** Every fifth sentence of our own treebank is held out for measuring. */
function isHeldOut(index: number): boolean {
  return index % 5 === 4
}

/** Our own treebank of reported speech: what may be trained on, or what is held out. */
export function ownTreebank(language: string, heldOut: boolean): Example[] {
  const file = ownTreebankFile(language)
  if (!existsSync(file)) return []
  return readExamples(file).filter((_, at) => isHeldOut(at) === heldOut)
}

function ownTreebankFile(language: string): string {
  return join(rootFolder(), 'training/treebank', `${language}.conllu`)
}

/** The folder of the project, whether this is run as it is written or built. */
export function rootFolder(): string {
  const above = join(import.meta.dirname, '..')
  return existsSync(join(above, 'package.json')) ? above : join(above, '..')
}

/** The sentences of a CoNLL-U file as examples. */
export function readExamples(file: string): Example[] {
  return readConllu(readFileSync(file, 'utf8'), file).map(exampleOf)
}

/** The file of a language's test set, in the first of these folders that has it. */
export function findTestSet(language: string, folders: readonly string[]): string | undefined {
  return folders.map((folder) => join(folder, `${testSets[language] ?? ''}.conllu`)).find((file) => existsSync(file))
}

/** Where the prints of a language's test set are kept. */
export function testPrintsFile(language: string): string {
  return join(rootFolder(), 'training/test-prints', `${language}.bin`)
}

function testPrintsOf(language: string): TestPrints {
  const file = testPrintsFile(language)
  if (!existsSync(file)) return testPrints([])
  const bytes = new Uint8Array(readFileSync(file))
  return printsFromNumbers(new Int32Array(bytes.buffer, 0, bytes.length / 4))
}

/**
 * Reads the CoNLL-U files of these folders (or single files) and our own treebank. A test set is refused by its name, and
 * sentences that are near copies of one in the language's test set are left out.
 */
export function readTrainingData(language: string, places: readonly string[]): TrainingData {
  const names = new Set(Object.values(testSets))
  const files = places.flatMap((place) =>
    place.endsWith('.conllu')
      ? [place]
      : readdirSync(place)
          .filter((name) => name.endsWith('.conllu'))
          .sort()
          .map((name) => join(place, name)),
  )
  const refused = files.filter((file) => names.has(basename(file, '.conllu')))
  const prints = testPrintsOf(language)
  const sources: { file: string; sentences: number; words: number; leftOut: number }[] = []
  const treebanks = [
    ...files
      .filter((file) => !refused.includes(file))
      .map((file) => ({ file: basename(file), examples: readExamples(file) })),
    { file: `treebank/${language}.conllu`, examples: ownTreebank(language, false) },
  ].map(({ file, examples }) => {
    const used = examples.filter((example) => !isNearCopy(example, prints))
    const words = used.reduce((sum, example) => sum + example.words.length, 0)
    sources.push({ file, sentences: used.length, words, leftOut: examples.length - used.length })
    return { examples: used, times: timesOf(language, file) }
  })
  return { treebanks, sources, refused }
}
