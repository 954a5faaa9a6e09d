import { hashText } from '../src/analysis/feature-hash.ts'
import type { Example } from './examples.ts'

/** The sets that measure the engine, by the names of their files. Nothing may be trained on them. */
export const testSets: Readonly<Record<string, string>> = {
  it: 'it_isdt-test',
  en: 'en_ewt-test',
  fr: 'fr_gsd-test',
  es: 'es_ancora-test',
  de: 'de_gsd-test',
}

/** More than this share of a sentence's content 4-grams in a test set makes it a near copy. */
const mostShared = 0.4

/** Hashes of what stands in a test set, so that near copies of its sentences are seen without the set. */
export interface TestPrints {
  /** Of whole sentences, letters only. */
  readonly whole: ReadonlySet<number>
  /** Of content 4-grams. */
  readonly grams: ReadonlySet<number>
}

/** The prints of a test set's sentences. */
export function testPrints(examples: readonly Example[]): TestPrints {
  const words = examples.map(wordsOf)
  return { whole: new Set(words.map((each) => print(each.join('')))), grams: new Set(words.flatMap(contentGrams)) }
}

/** Prints as numbers to be kept: how many whole sentences, these, and the 4-grams, both in order. */
export function printsAsNumbers({ whole, grams }: TestPrints): Int32Array {
  return Int32Array.of(whole.size, ...[...whole].sort((a, b) => a - b), ...[...grams].sort((a, b) => a - b))
}

/** Prints from the numbers that were kept. */
export function printsFromNumbers(numbers: Int32Array): TestPrints {
  const end = 1 + (numbers[0] ?? 0)
  return { whole: new Set(numbers.subarray(1, end)), grams: new Set(numbers.subarray(end)) }
}

/**
 * Whether a sentence is a near copy of one in a test set: the same but for what is no letter, or sharing more than two
 * fifths of its content 4-grams with the set. Treebanks share sentences with older revisions of each other.
 */
export function isNearCopy(example: Example, { whole, grams }: TestPrints): boolean {
  const words = wordsOf(example)
  // Of one or two words («Nein.») every text has its own copy; nothing is learned by heart with them.
  if (words.length > 2 && whole.has(print(words.join('')))) return true
  const own = contentGrams(words)
  return own.length > 0 && own.filter((gram) => grams.has(gram)).length > mostShared * own.length
}

function wordsOf({ words }: Example): string[] {
  return words
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

/** Four words in a row, of which at least two have more than three letters. */
function contentGrams(words: readonly string[]): number[] {
  return words.flatMap((_, at) => {
    const gram = words.slice(at, at + 4)
    return gram.length === 4 && gram.filter((word) => word.length > 3).length >= 2 ? [print(gram.join(' '))] : []
  })
}

function print(words: string): number {
  return hashText(words, 0, words.length, 7)
}
