import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import { searchTerms } from './search-terms.ts'
import { placesOf, type Sought } from './search-words.ts'
import { searchedStretches } from './searched-text.ts'

/** A stretch of a report's text around what was found in it. */
export interface Passage {
  readonly span: Span
  /** To the letter. */
  readonly words: string
  /** Where in the report's text the words stand that were sought. */
  readonly matches: readonly Span[]
}

/** Characters that are shown before and after what was found, and the most of one passage. */
const around = 90
const longestPassage = 360
const mostPassages = 3
/** More places than these tell no more of a report. */
const mostPlaces = 500

interface Match {
  readonly span: Span
  /** Which of the things sought it is. */
  readonly which: number
}

/** Where a report holds what is sought: the passages that hold most of it, three at most, in the order of the text. */
export function passagesOf(reading: Reading, sought: readonly Sought[]): Passage[] {
  const { text, language } = reading.report
  const passages: { passage: Passage; held: number }[] = []
  let left = mostPlaces
  for (const stretch of searchedStretches(reading)) {
    if (left <= 0) break
    const matches = matchesIn(wordsOf(text, stretch), stretch[0], language, sought).slice(0, left)
    left -= matches.length
    for (let i = 0; i < matches.length; ) {
      const first = matches[i]
      if (first === undefined) break
      let next = i + 1
      while ((matches[next]?.span[1] ?? Number.POSITIVE_INFINITY) - first.span[0] <= longestPassage - 2 * around) next++
      const group = matches.slice(i, next)
      passages.push({ passage: passage(text, stretch, group), held: new Set(group.map(({ which }) => which)).size })
      i = next
    }
  }
  return passages
    .sort((one, other) => other.held - one.held || one.passage.span[0] - other.passage.span[0])
    .slice(0, mostPassages)
    .map(({ passage }) => passage)
    .sort((one, other) => one.span[0] - other.span[0])
}

function matchesIn(words: string, start: number, language: string, sought: readonly Sought[]): Match[] {
  const terms = searchTerms(words, language)
  const plain = terms.map(({ term }) => term)
  const matches = sought.flatMap((phrase, which) =>
    placesOf(plain, phrase).flatMap((at): Match[] => {
      const [first, last] = [terms[at], terms[at + phrase.length - 1]]
      if (first === undefined || last === undefined) return []
      return [{ span: [start + first.start, start + last.end], which }]
    }),
  )
  return matches.sort((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1])
}

/** The matches with words around them, whole words where there are any. */
function passage(text: string, [from, to]: Span, matches: readonly Match[]): Passage {
  const first = matches[0]?.span[0] ?? from
  const last = Math.max(...matches.map(({ span }) => span[1]))
  const start = first - around <= from ? from : wordStart(text, first - around, first)
  const end = last + around >= to ? to : wordEnd(text, last + around, last)
  return { span: [start, end], words: text.slice(start, end), matches: matches.map(({ span }) => span) }
}

function wordStart(text: string, at: number, latest: number): number {
  const space = text.slice(at, latest).search(/\s/u)
  return space < 0 ? latest : at + space + 1 + (text.slice(at + space + 1, latest).match(/^\s*/u)?.[0].length ?? 0)
}

function wordEnd(text: string, at: number, earliest: number): number {
  return earliest + text.slice(earliest, at).replace(/\s*\S*$/u, '').length
}
