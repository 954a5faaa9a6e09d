import type { PairTable, RowTable } from './weight-tables.ts'
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
const mark = 0x52505731

interface Header {
  readonly language: string
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

/** Reads weights from bytes; undefined where these are no weights of this layout. The arrays stay views of `bytes`. */
export function readWeights(given: Uint8Array): LanguageWeights | undefined {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
  if (bytes.length < 8) return undefined
  const [found, headerLength = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2)
  if (found !== mark || 8 + headerLength > bytes.length) return undefined
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength))) as Header
  let at = bytes.byteOffset + aligned(8 + headerLength)
  let array = 0
  const take = <Kind>(
    kind: new (buffer: ArrayBufferLike, offset: number, length: number) => Kind,
    width: number,
  ): Kind => {
    const length = header.lengths[array++] ?? 0
    const taken = new kind(bytes.buffer, at, length)
    at += aligned(length * width)
    return taken
  }
  const wordTable = (): WordTable => {
    const keys = take(Int32Array, 4)
    return { mask: keys.length - 1, keys, values: take(Uint16Array, 2) }
  }
  const rowTable = (classes: number): RowTable => {
    const prints = take(Uint16Array, 2)
    return { classes, mask: prints.length - 1, prints, rows: take(Int8Array, 1) }
  }
  const { tags, relationNames } = header
  const ambiguities = wordTable()
  const lexicon = wordTable()
  const tagger = rowTable(tags.length)
  const entries = take(Int32Array, 4)
  const transitions: PairTable = { mask: entries.length - 1, entries }
  const relations = rowTable(relationNames.length)
  return {
    language: header.language,
    tags,
    relationNames,
    ambiguities,
    lexicon,
    tagger,
    transitions,
    relations,
    lemmas: { ...header.lemmas, table: wordTable() },
    features: { ...header.features, table: wordTable() },
  }
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
  return (length + 3) & ~3
}
