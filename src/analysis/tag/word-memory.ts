import { addRows, type RowTable, rowWidth } from '../weight-tables.ts'
import { mostPlaceFeatures, placeFeatures, reach } from './tag-features.ts'
import { readWordAtoms, type WordKnowledge, wordAtoms } from './word-atoms.ts'

/**
 * What was reckoned of words before: their atoms and, for each place relative to the word that is tagged, the sums of
 * their weights. It only saves time: what it holds follows from the word and the weights. When it is full, words are forgotten
 * that were met only once: most words of a language are rare, and the frequent ones few.
 */
export interface WordMemory {
  readonly known: Map<string, number>
  /** `wordAtoms.length` a word. Word 0 stands for what lies beyond the ends of a sentence. */
  atoms: Int32Array
  /** For each word and each place from -reach to reach, sums of their rows: see `addRows`. */
  sums: Int32Array
  /** 1 for each word that was met again since words were forgotten last. */
  readonly again: Uint8Array
  count: number
  readonly most: number
}

const places = 2 * reach + 1

/** A memory for up to `most` different words. */
export function makeWordMemory(table: RowTable, most = 2048): WordMemory {
  const first = 1024
  const memory: WordMemory = {
    known: new Map(),
    atoms: new Int32Array(first * wordAtoms.length),
    sums: new Int32Array(first * places * 2 * rowWidth(table.classes)),
    again: new Uint8Array(most),
    count: 1,
    most,
  }
  addSums(memory, 0, table)
  return memory
}

/** Makes room for `more` words, if they would not fit, by forgetting those that were met once; all, where too few of them were. */
export function makeRoom(memory: WordMemory, more: number): void {
  if (memory.count + more <= memory.most) return
  const { known, atoms, sums, again, most } = memory
  const { length: size } = wordAtoms
  const sumsOfWord = sums.length / (atoms.length / size)
  const last = memory.count
  memory.count = 1
  // In the order in which they came, so that none is written over before it is moved.
  for (const [text, word] of known) {
    if (again[word] !== 1) {
      known.delete(text)
      continue
    }
    const to = memory.count++
    atoms.copyWithin(to * size, word * size, (word + 1) * size)
    sums.copyWithin(to * sumsOfWord, word * sumsOfWord, (word + 1) * sumsOfWord)
    known.set(text, to)
  }
  again.fill(0, 0, last)
  if (memory.count + more <= most && memory.count <= most / 2) return
  known.clear()
  memory.count = 1
}

const features = new Int32Array(mostPlaceFeatures)

/** The number of a word in the memory; it is added if it is new. */
export function rememberWord(
  memory: WordMemory,
  text: string,
  lower: string,
  knowledge: WordKnowledge,
  table: RowTable,
): number {
  const there = memory.known.get(text)
  if (there !== undefined) {
    memory.again[there] = 1
    return there
  }
  const word = memory.count++
  const { length: size } = wordAtoms
  if (word * size >= memory.atoms.length) {
    memory.atoms = doubled(memory.atoms, new Int32Array(memory.atoms.length * 2))
    memory.sums = doubled(memory.sums, new Int32Array(memory.sums.length * 2))
  }
  readWordAtoms(text, lower, knowledge, memory.atoms, word * size)
  addSums(memory, word, table)
  memory.known.set(text, word)
  return word
}

/** Sums the weights of a word whose atoms are there, for each place that it can have. */
function addSums(memory: WordMemory, word: number, table: RowTable): void {
  const own = memory.atoms.subarray(word * wordAtoms.length, (word + 1) * wordAtoms.length)
  const width = 2 * rowWidth(table.classes)
  memory.sums.fill(0, word * places * width, (word + 1) * places * width)
  for (let place = -reach; place <= reach; place++) {
    const count = placeFeatures(place, own, features, 0)
    addRows(table, features, 0, count, memory.sums, (word * places + place + reach) * width)
  }
}

function doubled(from: Int32Array, to: Int32Array): Int32Array {
  to.set(from)
  return to
}
