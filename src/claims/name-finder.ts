import { firstIndex } from '../document/first-index.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { overlap } from '../document/span-arithmetic.ts'
import { languages } from '../lang/languages.ts'
import { nameSound } from '../stories/name-sound.ts'

/**
 * Gives the words of names in some spans of a report, folded so that they agree across languages: those of known names but
 * for states', and words with a capital where no sentence begins but for those of times and concepts.
 */
export function nameFinder({
  entities,
  times,
  report,
  mentions = [],
  names: called = [],
}: Reading): (spans: readonly Span[]) => ReadonlySet<string> {
  const nounsHaveCapitals = languages.get(report.language)?.closedClasses.nounsHaveCapitals === true
  // What is a concept, a state or a time is known as that: «Gobierno», «colpo di Stato».
  const otherwise = joined([...mentions.map(({ span }) => span), ...times.map(({ span }) => span)])
  const isNone = (word: Span) => {
    const next = otherwise[firstIndex(otherwise, (each) => each[1] > word[0])]
    return next !== undefined && overlap(next, word)
  }
  const known = entities
    .flatMap(({ name, type, country, mentions: spans }) =>
      country === null || type === 'person' ? spans.map((span) => ({ span, words: capitals(name) })) : [],
    )
    .concat(
      called.map(({ span }) => ({
        span,
        words: wordsOutside(report.text, span, isNone),
      })),
    )
    .sort((one, other) => one.span[0] - other.span[0])
  const namesIn = nounsHaveCapitals ? () => [] : capitalisedNames(report.text, isNone)
  return (spans) => {
    const names = new Set<string>()
    for (const span of spans) {
      for (let at = firstIndex(known, (each) => each.span[0] >= span[0]); at < known.length; at++) {
        const { span: own, words } = known[at] ?? { span, words: [] }
        if (own[0] >= span[1]) break
        if (own[1] <= span[1]) for (const word of words) names.add(nameSound(word))
      }
      for (const name of namesIn(span)) names.add(name)
    }
    return names
  }
}

/** Spans in order, those that meet as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: [number, number][] = []
  for (const [start, end] of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = found.at(-1)
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end)
    else found.push([start, end])
  }
  return found
}

function capitals(name: string): readonly string[] {
  return name.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []
}

/** The words of a name but for those of a concept, a state or a time. */
function wordsOutside(text: string, [start, end]: Span, isNone: (word: Span) => boolean): readonly string[] {
  return [...text.slice(start, end).matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
    isNone([start + index, start + index + word.length]) ? [] : word,
  )
}

/**
 * Gives the words with a capital where no sentence begins, as they sound, in a span of a text. Found once for the whole text: each
 * stands round several statements.
 */
function capitalisedNames(text: string, isNone: (word: Span) => boolean): (span: Span) => readonly string[] {
  const within = (span: Span) =>
    [...capitalsWithin(text, span)].flatMap(([word, start]) => {
      const end = start + word.length
      return isNone([start, end]) ? [] : { start, end, name: nameSound(word) }
    })
  const all = within([0, text.length])
  return (span) => {
    const [start, end] = span
    // Where a span cuts a word, what is left of it is another word.
    if (isAmidWord(text, start) || isAmidWord(text, end)) return within(span).map(({ name }) => name)
    const names: string[] = []
    for (let at = firstIndex(all, (each) => each.start > start); at < all.length; at++) {
      const { end: last, name } = all[at] ?? { end, name: '' }
      if (last > end) break
      names.push(name)
    }
    return names
  }
}

function isAmidWord(text: string, at: number): boolean {
  return /[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{M}]/u.test(text.slice(at, at + 2))
}

function* capitalsWithin(text: string, [start, end]: Span): Generator<readonly [word: string, at: number]> {
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)) {
    const before = text.slice(Math.max(0, start + index - 3), start + index).trimEnd()
    if (index > 0 && !/[.!?:«“"„(]$/u.test(before)) yield [word, start + index]
  }
}
