import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { wordsOf } from '../document/span-arithmetic.ts'

/** A sentence of a report's text, or its headline where that stands apart. */
export interface TextSentence {
  readonly words: string
  /** Null of a headline that stands apart. */
  readonly span: Span | null
}

/** What an outlet changed between two texts of one report: sentences that went, and sentences that came. */
export interface EditedSentences {
  readonly dropped: readonly TextSentence[]
  readonly added: readonly TextSentence[]
}

/** So much of the longer of two sentences must stand in both for one to be the other, altered. */
const altered = 0.5
/** No editor changes so many sentences; of a page that is another one the first are compared. */
const comparedSentences = 400

/** The sentences that only one of the two texts has. */
export function editedSentences(before: Reading, after: Reading): EditedSentences {
  const [old, fresh] = [sentencesOf(before), sentencesOf(after)]
  return { dropped: without(old, fresh), added: without(fresh, old) }
}

/** Tells of a sentence which of those that went became it, by the words that both have; undefined where none did. */
export function becameAmong(dropped: readonly TextSentence[]): (sentence: TextSentence) => TextSentence | undefined {
  const candidates = dropped.slice(0, comparedSentences).map((sentence) => ({ sentence, others: wordSet(sentence) }))
  return (sentence) => {
    const words = wordSet(sentence)
    let best: TextSentence | undefined
    let bestShare = 0
    for (const { sentence: candidate, others } of candidates) {
      let shared = 0
      for (const word of words) if (others.has(word)) shared++
      const share = shared / Math.max(words.size, others.size, 1)
      if (share >= altered && share > bestShare) [best, bestShare] = [candidate, share]
    }
    return best
  }
}

function wordSet({ words }: TextSentence): ReadonlySet<string> {
  return new Set(words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))
}

function without(sentences: readonly TextSentence[], others: readonly TextSentence[]): readonly TextSentence[] {
  const known = new Set(others.map(({ words }) => words))
  return sentences.filter(({ words }) => !known.has(words))
}

function sentencesOf({ report }: Reading): readonly TextSentence[] {
  const lines = report.parts
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap(({ start, end }) => sentencesIn(wordsOf(report.text, [start, end]), start))
  return report.headline === null ? lines : [{ words: report.headline, span: null }, ...lines]
}

function sentencesIn(line: string, start: number): readonly TextSentence[] {
  const sentences: TextSentence[] = []
  let at = 0
  for (const words of line.split(/(?<=[.!?…]["”’»]?)\s+/u)) {
    const from = line.indexOf(words, at)
    at = from + words.length
    if (words !== '') sentences.push({ words, span: [start + from, start + at] })
  }
  return sentences
}
