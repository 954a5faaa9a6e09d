import type { Report } from '../document/report.ts'
import { wordSkeleton } from './word-skeleton.ts'

/** The words of a report in rows, for finding the same text elsewhere. Each row as a number, once, in ascending order. */
export interface Shingles {
  readonly all: Uint32Array
  /** Those of them that do not stand between quotation marks: whoever was there may quote the same words. */
  readonly own: Uint32Array
}

/** How many words run on in a shingle: more are broken too often by a changed word, fewer are anybody's phrase. */
const wordsInShingle = 3
/** What comes after so many words of a report is not compared. */
const wordsCompared = 20_000

/** Skeletons of words as numbers; one is kept for the texts that are compared, since most words come again. */
export type WordNumbers = Map<string, number>

/**
 * The shingles of a report's parts without boilerplate and headline. No shingle spans two parts, so that another order of
 * the paragraphs, or a link between them, changes nothing.
 */
export function shinglesOf({ text, parts }: Report, numbers: WordNumbers): Shingles {
  const all: number[] = []
  const own: number[] = []
  let left = wordsCompared
  for (const { start, end } of partsCompared(text, parts)) {
    let [before, last, count, depth] = [0, 0, 0, 0]
    let quotedBefore = false
    for (const [piece] of text.slice(start, end).matchAll(pieces)) {
      if (left === 0) break
      const turn = marks.get(piece)
      if (turn !== undefined) {
        depth = turn === 0 ? Number(depth === 0) : Math.max(0, Math.min(1, depth + turn))
        continue
      }
      left--
      count++
      const number = numberOf(piece, numbers)
      if (count >= wordsInShingle) {
        const row = mixed(mixed(mixed(seed, before), last), number)
        all.push(row)
        if (!quotedBefore) own.push(row)
      }
      before = last
      last = number
      quotedBefore = depth > 0
    }
  }
  return { all: distinct(all), own: distinct(own) }
}

/** Without the rows of words that are the frame of a page. */
export function withoutFrames({ all, own }: Shingles, frames: ReadonlySet<number>): Shingles {
  const outside = (row: number) => !frames.has(row)
  return { all: all.filter(outside), own: own.filter(outside) }
}

/** How many numbers two ascending lists share. */
export function sharedBy(one: Uint32Array, other: Uint32Array): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0]
    if (a === b) shared++
    if (a <= b) i++
    if (b <= a) j++
  }
  return shared
}

/** A line of fewer words is prose where a mark ends it, and one of very few is none: links, captions and names are short. */
const wordsOfProse = 25
const fewestOfSentence = 8
/** In a report with less prose than this every line is compared. */
const fewestInReport = 30
const endOfSentence = /[.!?…。！？]["'»”’)\]]{0,3}$/u
/** The end of a line, where its last mark stands. */
const charactersOfEnd = 8

/**
 * What is held against other reports: paragraphs of prose. The lists of links and titles around a report, which are not
 * always known for boilerplate, belong to the page and not to the text that was copied.
 */
function partsCompared(text: string, parts: Report['parts']): Report['parts'] {
  const body = parts.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'headline')
  let words = 0
  const prose = body.filter(({ start, end }) => {
    const count = countWords(text.slice(start, end), wordsOfProse)
    const ends = endOfSentence.test(text.slice(Math.max(start, end - charactersOfEnd), end))
    const isProse = count >= wordsOfProse || (count >= fewestOfSentence && ends)
    if (isProse) words += count
    return isProse
  })
  if (words >= fewestInReport) return prose
  return body.length > 0 ? body : parts.filter(({ kind }) => kind === 'headline')
}

/** The number of words, as far as `enough`. */
function countWords(line: string, enough: number): number {
  let count = 0
  for (const _ of line.matchAll(words)) if (++count >= enough) break
  return count
}

const words = /[\p{L}\p{M}\p{N}]+/gu
const pieces = /[\p{L}\p{M}\p{N}]+|["«»“”„]/gu
/** Which marks open a quotation, which close one, and which do either. */
const marks: ReadonlyMap<string, number> = new Map([
  ['"', 0],
  ['«', 1],
  ['»', -1],
  ['“', 1],
  ['”', -1],
  ['„', 1],
])

function numberOf(word: string, numbers: WordNumbers): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  let number = seed
  const skeleton = wordSkeleton(word)
  for (let i = 0; i < skeleton.length; i++) number = mixed(number, skeleton.charCodeAt(i))
  numbers.set(word, number)
  return number
}

const seed = 0x811c9dc5

/** One step of MurmurHash3's mixing of 32 bits, so that numbers near each other come out far apart. */
function mixed(state: number, value: number): number {
  let next = Math.imul(state ^ value, 0x85ebca6b)
  next = Math.imul(next ^ (next >>> 13), 0xc2b2ae35)
  return (next ^ (next >>> 16)) >>> 0
}

function distinct(numbers: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(numbers).sort()
  let kept = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] ?? 0
  return sorted.slice(0, kept)
}
