import { isState } from '../document/is-state.ts'
import type { Reading } from '../document/reading.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import { figureTerm, fingerprint, longestName, nameTerms, wordsRead } from './fingerprint.ts'
import { plainWords } from './plain-words.ts'

/** What a report has in common with others of its story, in its own words and in the order of its text. */
export interface CommonGround {
  readonly names: readonly string[]
  readonly figures: readonly string[]
  /** `YYYY-MM-DD` */
  readonly days: readonly string[]
  /** Words for what happens that mean the same in every language. */
  readonly words: readonly string[]
}

/** Of each kind so many are told. */
const most = 8

/** What each report of a story shares with those before it, of what stories are told apart by; null for the first. */
export function commonGrounds(readings: readonly Reading[]): (CommonGround | null)[] {
  const known = new Set<string>()
  return readings.map((reading, place) => {
    const { terms } = fingerprint(reading)
    const shared = new Set(terms.filter((term) => known.has(term)))
    for (const term of terms) known.add(term)
    return place === 0 ? null : groundOf(reading, shared)
  })
}

function groundOf(reading: Reading, shared: ReadonlySet<string>): CommonGround {
  const { report, figures, times, mentions = [] } = reading
  const numbers = figures.map(({ span }) => wordsOf(report.text, span))
  return {
    names: some(sharedNames(reading, shared)),
    figures: some(
      numbers.filter((words) => plainWords(words, most).some(({ text }) => shared.has(figureTerm(text) ?? ''))),
    ),
    days: some(times.map(({ value }) => value.slice(0, 10)).filter((day) => shared.has(`day:${day}`))),
    words: some(
      mentions
        .filter(({ concept }) => !isState(concept) && shared.has(`concept:${concept}`))
        .map(({ span }) => wordsOf(report.text, span).toLowerCase()),
    ),
  }
}

/** Words with capitals that stand together and are names of others too: all of them, or else the longest part. */
function sharedNames({ report }: Reading, terms: ReadonlySet<string>): string[] {
  const names: string[] = []
  for (const { kind, start, end } of report.parts) {
    if (kind === 'boilerplate') continue
    let run: string[] = []
    const close = () => {
      const name = longestShared(run, terms)
      if (name !== null) names.push(name)
      run = []
    }
    for (const { text, capital, joined, kind } of plainWords(report.text.slice(start, end), wordsRead)) {
      if (!capital || !joined || kind !== 'word' || run.length === longestName) close()
      if (capital && kind === 'word') run.push(text)
    }
    close()
  }
  return names
}

function longestShared(run: readonly string[], terms: ReadonlySet<string>): string | null {
  for (let length = run.length; length > 0; length--)
    for (let from = 0; from + length <= run.length; from++) {
      const words = run.slice(from, from + length)
      if (terms.has(nameTerms(words)[0] ?? '')) return words.join(' ')
    }
  return null
}

function some(words: readonly string[]): readonly string[] {
  return [...new Set(words)].slice(0, most)
}
