import { hashText, mixBits } from '../feature-hash.ts'
import { numberOf, type WordTable } from '../word-table.ts'

/** What is known of the words of a language beforehand, by a number for each word. */
export interface WordKnowledge {
  /** The set of tags that a word has in the training data. */
  readonly ambiguities: WordTable
  /** The set of parts of speech, and below them of kinds of names, that the lexicon gives a word: see `lexiconNumber`. */
  readonly lexicon: WordTable
}

/** In a word's number in the lexicon the kinds of names take the lowest bits, and the set of parts of speech the others. */
export const nameKindBits = 4

/**
 * What the tagger sees of a word in itself, without its neighbours. The first is unused, so that an index tells a name.
 * `ambiguity`, `lexicon` and `names` are 0 for words of which nothing is known.
 */
export const wordAtoms = [
  'nothing',
  'form',
  'lower',
  'ending1',
  'ending2',
  'ending3',
  'ending4',
  'ending5',
  'start1',
  'start2',
  'start3',
  'start4',
  'shape',
  'ambiguity',
  'lexicon',
  'names',
] as const

/** The hash by which a word is known in tables. */
export function wordHash(lower: string): number {
  return hashText(lower, 0, lower.length, 2)
}

/** Marks that outlets write in their own ways, and for each kind what they are read as: the first that training met. */
const marks: readonly { readonly like: RegExp; readonly known: readonly string[] }[] = [
  { like: /^[«“„‟‹‘‚]$/, known: ['«', '“', '„', '"'] },
  { like: /^[»”›’]$/, known: ['»', '”', '“', '"'] },
  { like: /^[\p{Pd}−•·|]$/u, known: ['-', '–', '—'] },
  { like: /^\p{Sc}$/u, known: ['€', '$'] },
  { like: /^…$/, known: ['...'] },
]

/** A treebank has few marks, and a tagger that never met «“» takes it for a verb: such a one is read as its like. */
function familiar(word: string, ambiguities: WordTable): string {
  if (word.length !== 1 || numberOf(ambiguities, wordHash(word)) !== 0) return word
  const kind = marks.find(({ like }) => like.test(word))
  return kind?.known.find((mark) => numberOf(ambiguities, wordHash(mark)) !== 0) ?? word
}

/** Where the ending of a site's name in capitals begins («RTVE | .es»): no treebank has one, and a tagger takes it for a verb. */
function siteEnding(word: string): number {
  const point = word.charCodeAt(word.length - 3) === 46 ? word.length - 3 : word.length - 4
  return word.charCodeAt(point) === 46 && /^\p{Lu}+\.\p{Ll}+$/u.test(word) ? point : word.length
}

/** The atoms of a word, as 32-bit numbers in the order of `wordAtoms`, written into `atoms` from `offset` on. */
export function readWordAtoms(
  written: string,
  writtenLower: string,
  { ambiguities, lexicon }: WordKnowledge,
  atoms: Int32Array,
  offset: number,
): void {
  const ends = siteEnding(written)
  const text = familiar(written.slice(0, ends), ambiguities)
  const lower = familiar(writtenLower.slice(0, ends), ambiguities)
  const { length } = lower
  const hash = wordHash(lower)
  atoms[offset + 1] = hashText(text, 0, text.length, 1)
  atoms[offset + 2] = hash
  for (let ending = 1; ending <= 5; ending++)
    atoms[offset + 2 + ending] = hashText(lower, Math.max(0, length - ending), length, 2 + ending)
  for (let start = 1; start <= 4; start++)
    atoms[offset + 7 + start] = hashText(lower, 0, Math.min(start, length), 7 + start)
  atoms[offset + 12] = shapeOf(text)
  const listed = numberOf(lexicon, hash)
  atoms[offset + 13] = known(numberOf(ambiguities, hash))
  atoms[offset + 14] = known(listed >>> nameKindBits)
  atoms[offset + 15] = known(listed & ((1 << nameKindBits) - 1))
}

function known(number: number): number {
  return number === 0 ? 0 : mixBits(number)
}

/** Stands for how a word is written: capitals, small letters, digits and marks, each run of them once. */
function shapeOf(text: string): number {
  let shape = 0
  let last = 0
  for (let at = 0; at < text.length && at < 40; at++) {
    const kind = kindOf(text.charCodeAt(at), text, at)
    if (kind !== last) shape = (Math.imul(shape, 31) + kind) | 0
    last = kind
  }
  return mixBits(shape)
}

function kindOf(code: number, text: string, at: number): number {
  if (code >= 97 && code <= 122) return 1
  if (code >= 65 && code <= 90) return 2
  if (code >= 48 && code <= 57) return 3
  if (code < 128) return code
  const letter = text.charAt(at)
  if (letter !== letter.toLowerCase()) return 2
  return letter !== letter.toUpperCase() ? 1 : code
}
