import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readConllu } from './conllu.ts'
import { type Example, exampleOf } from './examples.ts'
import { isNearCopy, testPrints, testSets } from './test-sets.ts'

/** What a language is trained on. */
export interface TrainingData {
  readonly treebanks: readonly (readonly Example[])[]
  /** Files that were read, with how many of their sentences and words are used and how many sentences were left out. */
  readonly sources: readonly { file: string; sentences: number; words: number; leftOut: number }[]
  /** Files that are test sets, and were not read. */
  readonly refused: readonly string[]
}

/** Every fifth sentence of our own treebank is held out for measuring. */
export function isHeldOut(index: number): boolean {
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

/**
 * Reads the CoNLL-U files of these folders (or single files) and our own treebank. A test set is refused by its name, and
 * sentences that are near copies of the language's test set are left out, where `testFile` is there to compare with.
 */
export function readTrainingData(
  language: string,
  places: readonly string[],
  testFile: string | undefined,
): TrainingData {
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
  const prints = testPrints(testFile === undefined ? [] : readExamples(testFile))
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
    return used
  })
  return { treebanks, sources, refused }
}
