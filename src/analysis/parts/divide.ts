import type { Part } from '../../document/part.ts'
import type { Language } from '../../lang/language.ts'
import { crossheads } from './crosshead.ts'
import { dateLines } from './date-line.ts'
import { debris, debrisReason } from './debris.ts'
import { headline } from './headline.ts'
import { type Line, linesOf } from './line.ts'
import { markedLines } from './marked-lines.ts'
import { type Markers, markerOf, sortMarkers } from './markers.ts'
import { plainWords } from './plain-words.ts'
import { isSignature, posts } from './post.ts'
import { repeatedHeadline } from './repeated-headline.ts'
import { isSeparator, separators } from './separators.ts'
import { type Label, oneLine, type Rule, type Stretch } from './sheet.ts'
import { standfirsts } from './standfirst.ts'
import { unwrap } from './unwrap.ts'

/** What is no part of the report comes first, so that the headline is the first line of what remains. */
const rules: readonly Rule[] = [
  separators,
  debris,
  dateLines,
  markedLines,
  headline,
  repeatedHeadline,
  posts,
  standfirsts,
  crossheads,
]

/**
 * Divides a report's text into its parts, in order, holding every character that is no white space. `givenHeadline` is
 * the title given apart from the text, if it was. Without a language only what holds in all of them is found.
 */
export function divide(text: string, givenHeadline: string | null, language: Language | undefined): readonly Part[] {
  const markers = sortMarkers(language?.boilerplate ?? [])
  const all = linesOf(text)
  const lines = unwrap(text, all, standAlone(text, all, givenHeadline, markers))
  const labels: (Label | undefined)[] = lines.map(() => undefined)
  const stretches: Stretch[] = []
  for (const rule of rules)
    for (const stretch of rule({ text, givenHeadline, language, markers, lines, labels })) {
      const { first, last, label } = stretch
      const free = labels.slice(first, last + 1).every((taken) => taken === undefined)
      if (!free) continue
      labels.fill(label, first, last + 1)
      stretches.push(stretch)
    }
  return [...stretches, ...paragraphs(labels)]
    .sort((a, b) => a.first - b.first)
    .flatMap((stretch) => partOf(lines, stretch))
}

/** What is longer is no title that a broken line could repeat, in characters. */
const longestTitle = 500

/** Lines that are never a piece of a broken paragraph. */
function standAlone(text: string, lines: readonly Line[], given: string | null, markers: Markers) {
  const first = lines[0]
  const heads = [given ?? '', first ? text.slice(first.start, first.end) : ''].filter(
    (head) => head.length <= longestTitle,
  )
  const titles = new Set(heads.map(plainWords))
  const longest = Math.max(0, ...heads.map((head) => head.length)) * 2
  return (line: Line): boolean => {
    const words = text.slice(line.start, line.end)
    const again = line !== first && words.length <= longest && titles.has(plainWords(words))
    return (
      again ||
      isSeparator(words) ||
      isSignature(words) ||
      debrisReason(words) !== null ||
      markerOf(words, markers) !== null
    )
  }
}

const paragraph: Label = { kind: 'paragraph' }

function paragraphs(labels: readonly (Label | undefined)[]): Stretch[] {
  return labels.flatMap((label, index) => (label === undefined ? [oneLine(index, paragraph)] : []))
}

function partOf(lines: readonly Line[], { first, last, label }: Stretch): Part[] {
  const from = lines[first]
  const to = lines[last]
  if (from === undefined || to === undefined) return []
  const span = { start: from.start, end: to.end }
  return [
    label.reason === undefined ? { kind: label.kind, ...span } : { kind: label.kind, reason: label.reason, ...span },
  ]
}
