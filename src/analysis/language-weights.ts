import { type PairTable, type RowTable, rowWidth } from './weight-tables.ts'
import type { WordTable } from './word-table.ts'

/** What follows from a word's tag and form: by the whole word where it is listed, else by its longest listed ending. */
export interface EndingRules {
  /** The number of an outcome, from 1, by the hash of tag and ending or of tag and whole word. */
  readonly table: WordTable
  /** The longest ending that is listed, in characters. */
  readonly longest: number
  /** The outcomes, in the order of their numbers. */
  readonly outcomes: readonly string[]
}

/** All that was learned of one language, as a weights file holds it. */
export interface LanguageWeights {
  readonly language: string
  /** Which features they were learned with: see feature-print.ts. */
  readonly featurePrint: number
  /** The fine tags: part of speech and features, as «VERB.Fin.Cnd». */
  readonly tags: readonly string[]
  readonly relationNames: readonly string[]
  readonly ambiguities: WordTable
  readonly lexicon: WordTable
  readonly tagger: RowTable
  readonly transitions: PairTable
  readonly relations: RowTable
  readonly lemmas: EndingRules
  readonly features: EndingRules
}

/** The first number of a weights file; the last digit is the version of its layout. */
const mark = 0x52505732

interface Header {
  readonly language: string
  readonly featurePrint: number
  readonly tags: readonly string[]
  readonly relationNames: readonly string[]
  readonly lemmas: { readonly longest: number; readonly outcomes: readonly string[] }
  readonly features: { readonly longest: number; readonly outcomes: readonly string[] }
  /** How many numbers each array has, in the order in which they follow. */
  readonly lengths: readonly number[]
}

/**
 * Writes weights as bytes: the mark, the length of the header, the header as JSON, and the arrays one after the other,
 * each beginning at a multiple of four, in the byte order of all machines that we know (little end first).
 */
export function writeWeights(weights: LanguageWeights): Uint8Array {
  const arrays = arraysOf(weights)
  const header: Header = {
    language: weights.language,
    featurePrint: weights.featurePrint,
    tags: weights.tags,
    relationNames: weights.relationNames,
    lemmas: { longest: weights.lemmas.longest, outcomes: weights.lemmas.outcomes },
    features: { longest: weights.features.longest, outcomes: weights.features.outcomes },
    lengths: arrays.map(({ length }) => length),
  }
  const words = new TextEncoder().encode(JSON.stringify(header))
  let size = aligned(8 + words.length)
  for (const array of arrays) size += aligned(array.byteLength)
  const bytes = new Uint8Array(size)
  new Uint32Array(bytes.buffer, 0, 2).set([mark, words.length])
  bytes.set(words, 8)
  let at = aligned(8 + words.length)
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += aligned(array.byteLength)
  }
  return bytes
}

/** How many bytes a number has in each array, in the order of `arraysOf`. */
const widths = [4, 2, 4, 2, 2, 4, 4, 2, 4, 4, 2, 4, 2]

/**
 * Reads weights from bytes; undefined where these are no weights of this layout, or damaged ones with which nothing could
 * be read. The arrays stay views of `bytes`.
 */
export function readWeights(given: Uint8Array): LanguageWeights | undefined {
  // A copy, since views of numbers must begin at a multiple of four; a Buffer's own slice would be no copy.
  const bytes = given.byteOffset % 4 === 0 ? given : new Uint8Array(given)
  if (bytes.length < 8) return undefined
  const [found, headerLength = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2)
  if (found !== mark || 8 + headerLength > bytes.length) return undefined
  const header = readHeader(bytes.subarray(8, 8 + headerLength))
  if (header === undefined) return undefined
  const { tags, relationNames, lengths } = header
  const start = aligned(8 + headerLength)
  if (bytes.length !== lengths.reduce((sum, length, at) => sum + aligned(length * (widths[at] ?? 0)), start))
    return undefined
  let at = bytes.byteOffset + start
  let array = 0
  const take = <Kind>(kind: new (buffer: ArrayBufferLike, offset: number, length: number) => Kind): Kind => {
    const length = lengths[array] ?? 0
    const taken = new kind(bytes.buffer, at, length)
    at += aligned(length * (widths[array++] ?? 0))
    return taken
  }
  const wordTable = (): WordTable => {
    const keys = take(Int32Array)
    return { mask: keys.length - 1, keys, values: take(Uint16Array) }
  }
  const rowTable = (classes: number): RowTable => {
    const prints = take(Uint16Array)
    return { classes, mask: prints.length - 1, prints, rows: take(Int32Array) }
  }
  const ambiguities = wordTable()
  const lexicon = wordTable()
  const tagger = rowTable(tags.length)
  const entries = take(Int32Array)
  const weights: LanguageWeights = {
    language: header.language,
    featurePrint: header.featurePrint,
    tags,
    relationNames,
    ambiguities,
    lexicon,
    tagger,
    transitions: { mask: entries.length - 1, entries },
    relations: rowTable(relationNames.length),
    lemmas: { ...header.lemmas, table: wordTable() },
    features: { ...header.features, table: wordTable() },
  }
  return isUsable(weights) ? weights : undefined
}

function readHeader(words: Uint8Array): Header | undefined {
  let header: Partial<Header> | null
  try {
    header = JSON.parse(new TextDecoder().decode(words)) as Partial<Header> | null
  } catch {
    return undefined
  }
  const isNames = (names: unknown) => Array.isArray(names) && names.every((name) => typeof name === 'string')
  const isCount = (count: unknown) => Number.isSafeInteger(count) && Number(count) >= 0
  const isRules = (rules: Partial<Header['lemmas']> | undefined) => isCount(rules?.longest) && isNames(rules?.outcomes)
  const isHeader =
    typeof header?.language === 'string' &&
    Number.isSafeInteger(header.featurePrint) &&
    isNames(header.tags) &&
    isNames(header.relationNames) &&
    isRules(header.lemmas) &&
    isRules(header.features) &&
    Array.isArray(header.lengths) &&
    header.lengths.length === widths.length &&
    header.lengths.every(isCount)
  return isHeader ? (header as Header) : undefined
}

/** Slots are counted in powers of two, classes in one byte; and a search among words ends at an empty slot. */
function isUsable({ tags, relationNames, transitions, ...tables }: LanguageWeights): boolean {
  const isClasses = ({ length }: readonly string[]) => length > 0 && length <= 256
  const isSlots = ({ length }: Int32Array | Uint16Array) => length > 1 && (length & (length - 1)) === 0
  const isWords = ({ keys, values }: WordTable) => isSlots(keys) && keys.includes(0) && values.length === keys.length
  const isRows = ({ classes, prints, rows }: RowTable) =>
    isSlots(prints) && rows.length === prints.length * rowWidth(classes)
  return (
    isClasses(tags) &&
    isClasses(relationNames) &&
    isSlots(transitions.entries) &&
    [tables.tagger, tables.relations].every(isRows) &&
    [tables.ambiguities, tables.lexicon, tables.lemmas.table, tables.features.table].every(isWords)
  )
}

function arraysOf(weights: LanguageWeights) {
  const words = ({ keys, values }: WordTable) => [keys, values]
  const rows = (table: RowTable) => [table.prints, table.rows]
  return [
    ...words(weights.ambiguities),
    ...words(weights.lexicon),
    ...rows(weights.tagger),
    weights.transitions.entries,
    ...rows(weights.relations),
    ...words(weights.lemmas.table),
    ...words(weights.features.table),
  ]
}

function aligned(length: number): number {
  return Math.ceil(length / 4) * 4
}
