import { isState } from '../document/is-state.ts'
import { isOfNoArticle } from '../document/no-article.ts'
import type { Reading } from '../document/reading.ts'
import { foldLetters } from './letter-fold.ts'
import { nameSound } from './name-sound.ts'
import { type PlainWord, plainWords } from './plain-words.ts'

/** What a report is about, for comparing it with others whatever their languages. */
export interface Fingerprint {
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known; null where nothing is. */
  readonly day: string | null
  /** BCP 47; reports in one language have words in common, and those in two have not. */
  readonly language: string
  /**
   * Each once, as they first occur; prefixed by their kind: 'name:ctf', 'word:escala', 'figure:12000', 'concept:deploy', and
   * the days that were read in the text: 'day:2024-10-18'.
   */
  readonly terms: readonly string[]
}

/** News tells first what it is about; what comes after so many words is background that other stories share. */
export const wordsRead = 600

/** Shorter words differ from one language to the next even where they are related; longer ones differ at their end. */
const shortestWord = 7
const lettersKept = 6

/** A longer run of capitals is a title or a table, not somebody's name. */
export const longestName = 6
/**
 * The share of words with a capital from which a text must be giving one to every noun: where only names have it, hardly
 * any text comes so far, and where all nouns do, hardly any stays below. A few words tell nothing of their habit.
 */
const nounsWithCapitals = 0.27
const fewestWords = 30

/** Longer rows of digits are keys: of a post, of an account. */
const longestFigure = 12

/**
 * What a report is about: its names, numbers and longer words, folded so that cognates agree across languages, the concepts
 * of its words, and the days that it speaks of. A report in a language that is not read has the first three; a page that is no
 * article has nothing, for an index speaks of many stories, which it would make one.
 */
export function fingerprint(reading: Reading): Fingerprint {
  const { headline, language, published, parts, text } = reading.report
  const day = published?.value.slice(0, 10) ?? null
  if (isOfNoArticle(reading)) return { day, language, terms: [] }
  const lines: PlainWord[][] = []
  let left = wordsRead
  let end = 0
  const read = (line: string) => {
    const words = plainWords(line, left)
    left -= words.length
    lines.push(words)
  }
  if (headline !== null) read(headline)
  for (const part of parts)
    if (left > 0 && part.kind !== 'boilerplate') {
      read(text.slice(part.start, part.end))
      end = part.end
    }
  const terms = [...termsOf(lines), ...conceptTerms(reading, end), ...dayTerms(reading)]
  return { day, language, terms: [...new Set(terms)] }
}

/** Of the parts up to `end`. States are among the names: told twice, they run the stories of one country together. */
function conceptTerms({ mentions = [] }: Reading, end: number): string[] {
  return mentions.flatMap(({ span, concept }) => (span[1] <= end && !isState(concept) ? `concept:${concept}` : []))
}

/** Only days that are known with their year: an event is told by its own day, however late it is reported. */
function dayTerms({ times }: Reading): string[] {
  return times.flatMap(({ value }) => (/^\d{4}-\d{2}-\d{2}/.test(value) ? [`day:${value.slice(0, 10)}`] : []))
}

function termsOf(lines: readonly (readonly PlainWord[])[]): string[] {
  const isName = nameTest(lines)
  const standsAlone = loneNameTest(lines)
  const terms = new Set<string>()
  const addRun = (run: readonly string[]) => {
    const [first] = run
    if (run.length > 1 || (first !== undefined && standsAlone(first))) addName(terms, run)
  }
  for (const line of lines) {
    let run: string[] = []
    for (const word of line) {
      const name = isName(word)
      if (!name || !word.joined || run.length === longestName) {
        addRun(run)
        run = []
      }
      if (name) run.push(word.text)
      if (word.kind === 'number') {
        const figure = figureTerm(word.text)
        if (figure !== null) terms.add(figure)
      } else if (word.text.length >= shortestWord) terms.add(`word:${foldLetters(word.text).slice(0, lettersKept)}`)
    }
    addRun(run)
  }
  return [...terms]
}

/** A name is written with a capital where no sentence begins, and nowhere in the report without one. */
function nameTest(lines: readonly (readonly PlainWord[])[]): (word: PlainWord) => boolean {
  const small = new Set<string>()
  const proven = new Set<string>()
  for (const line of lines) for (const { text, capital } of line) if (!capital) small.add(text.toLowerCase())
  for (const line of lines)
    if (!titleCased(line)) for (const { text, capital, opens } of line) if (capital && !opens) proven.add(text)
  return ({ text, capital }) => capital && text.length > 1 && proven.has(text) && !small.has(text.toLowerCase())
}

/**
 * Where every noun has a capital, one alone is no sign of a name: there only what stands among other capitals, or comes
 * more than once, is taken for one.
 */
function loneNameTest(lines: readonly (readonly PlainWord[])[]): (word: string) => boolean {
  const times = new Map<string, number>()
  let within = 0
  let capitals = 0
  for (const line of lines)
    for (const { text, kind, capital, opens } of line) {
      if (kind !== 'word') continue
      times.set(text, (times.get(text) ?? 0) + 1)
      if (opens) continue
      within++
      if (capital) capitals++
    }
  if (within < fewestWords || capitals < within * nounsWithCapitals) return () => true
  return (word) => (times.get(word) ?? 0) > 1
}

/** In a headline set in Capitals Throughout a capital says nothing. */
function titleCased(line: readonly PlainWord[]): boolean {
  const long = line.filter(({ text, kind }) => kind === 'word' && text.length > 3)
  return long.filter(({ capital }) => capital).length > long.length * 0.7
}

function addName(terms: Set<string>, run: readonly string[]): void {
  for (const term of nameTerms(run)) terms.add(term)
}

/** The terms of a name of so many words: of the whole, and of each word. */
export function nameTerms(words: readonly string[]): string[] {
  const folded = words.map(nameSound)
  return [...(folded.length > 1 ? [`name:${folded.join(' ')}`] : []), ...folded.map((word) => `name:${word}`)]
}

/**
 * The term of a number as it is written. None for numbers that may be a day of the month or a year, which tell more of dates
 * than of events.
 */
export function figureTerm(written: string): string | null {
  const grouped = /^\d{1,3}(?:[^\d]\d{3})+$/u.test(written)
  const plain = grouped ? written.replace(/\D/gu, '') : written.replace(/\D/gu, '.')
  const value = Number(plain)
  const dateLike = Number.isInteger(value) && !grouped && (value <= 31 || (value >= 1900 && value <= 2100))
  return plain.length >= 2 && plain.length <= longestFigure && !dateLike ? `figure:${plain}` : null
}
