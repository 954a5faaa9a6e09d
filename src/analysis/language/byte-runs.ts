/**
 * What runs of up to four bytes of a word tell of its language, learned by the authors of eld (weights/README.md): a run counts
 * for each language that it is frequent in.
 */
export interface ByteRuns {
  /** The languages by their numbers, as BCP 47 primary tags. */
  readonly languages: readonly string[]
  /** What a text in each language reaches on average, of 1. */
  readonly averages: readonly number[]
  /** The runs as numbers, in ascending order: see `runsOf`. */
  readonly runs: Float64Array
  /** Where in `told` each run begins; one more at the end. */
  readonly starts: Uint32Array
  /** A language by its number and how much it gains, 256 to 1. */
  readonly told: Uint16Array
}

/** What is read: so many characters, of them no word behind so many bytes, and of the last word no letter behind so many. */
const enough = { characters: 1000, bytesBeforeWord: 351, bytes: 380 }

/** What each run counts for a language that it tells of, beside how frequent it is there. */
const foundAtAll = 53

/** A language is told where it reaches this part of what texts in it reach, with so many runs. */
const enoughOfAverage = 0.75
const fewestRuns = 3

/** The language that words are likeliest in by their letters; null where nothing can be said. Pure. */
export function likeliestByBytes(words: string, known: ByteRuns): string | null {
  const runs = new Set(wordsOf(words).flatMap(runsOf))
  const scores = known.languages.map(() => 0)
  for (const run of runs) {
    const at = placeOf(run, known.runs)
    for (let told = known.starts[at] ?? 0; told < (known.starts[at + 1] ?? 0); told++) {
      const [language, gain] = [(known.told[told] ?? 0) >> 8, (known.told[told] ?? 0) & 255]
      scores[language] = (scores[language] ?? 0) + gain + foundAtAll
    }
  }
  const most = Math.max(...scores)
  const best = scores.indexOf(most)
  const average = most / runs.size
  // A score of 0 to 1.
  const reached = average / (average + 25)
  const isTold = most > 0 && runs.size >= fewestRuns && reached >= (known.averages[best] ?? 0) * enoughOfAverage
  return isTold ? (known.languages[best] ?? null) : null
}

/** The words in lower case, as bytes. An apostrophe belongs to the letter behind it. */
function wordsOf(text: string): Uint8Array[] {
  // Code unit by code unit: a letter that takes two belongs to none of the languages.
  const letters = text
    .slice(0, enough.characters)
    .split('')
    .map((letter) => (/[\p{L}'`’]/u.test(letter) ? letter : ' '))
  for (let at = letters.length - 2; at >= 0; at--)
    if (/['`’]/.test(letters[at] ?? '') && letters[at + 1] === ' ') letters[at] = ' '
  const words: Uint8Array[] = []
  let bytes = 0
  for (const word of letters.join('').toLowerCase().split(/ +/)) {
    if (word === '') continue
    if (bytes > enough.bytesBeforeWord) break
    const taken = firstBytes(word, enough.bytes - bytes)
    words.push(taken)
    bytes += taken.length + 1
  }
  return words
}

/** The bytes of a word, up to the first letter that ends behind so many of them. */
function firstBytes(word: string, most: number): Uint8Array {
  const bytes = new TextEncoder().encode(word)
  let end = most + 1
  // What goes on with a letter has the highest bits 10.
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end++
  return bytes.subarray(0, end)
}

/**
 * The runs of a word: four bytes from every third one on, with a space where the word begins, and the last four with a space
 * behind them. As numbers, one byte after the other, which are at most six.
 */
function runsOf(word: Uint8Array): number[] {
  const length = Math.min(word.length, 70)
  const runs: number[] = []
  let at = 0
  for (; at + 4 < length; at += 3) runs.push(numberOf(word.subarray(at, at + 4), at === 0 ? space : 0))
  runs.push(numberOf(word.subarray(length < 4 ? 0 : length - 4), at === 0 ? space : 0) * 256 + space)
  return runs
}

const space = 0x20

function numberOf(bytes: Uint8Array, first: number): number {
  return bytes.reduce((number, byte) => number * 256 + byte, first)
}

/** Where a number stands in a list in ascending order; -1 where it does not. */
function placeOf(number: number, list: Float64Array): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((list[middle] ?? 0) < number) from = middle + 1
    else to = middle
  }
  return list[from] === number ? from : -1
}
