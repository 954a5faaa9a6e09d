import type { Span } from '../../document/span.ts'
import { excerpt, type Piece } from '../../evaluation/excerpt.ts'
import { type Mistake, type MistakeKind, mistakeKinds, type RolePlaces } from '../../evaluation/mistakes.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'
import { hanging, wrap } from './wrap.ts'

/** A mistake with the text in which it was made, and its sentences where they are known. */
export interface ShownMistake extends Mistake {
  readonly text: string
  readonly sentences: readonly Span[]
}

const kindWords: Readonly<Record<MistakeKind, string>> = {
  'wrong source': 'Wrong source',
  missed: 'Missed',
  extra: 'Extra',
}

/** Longer stretches are cut in their middle: those that have a role, and what stands around them. */
const longest = { role: 320, around: 120 }

/**
 * The worst mistakes by kind, each with the report's id, the gold and what was read instead: source, cue and content
 * marked in their sentence, by name, so that nothing is told by colour alone. `all` are the mistakes they are taken of.
 */
export function mistakesInWords(all: readonly Mistake[], worst: readonly ShownMistake[], style: Style): string {
  const lines = mistakeKinds.flatMap((kind) => {
    const shown = worst.filter((mistake) => mistake.kind === kind)
    if (shown.length === 0) return []
    const count = all.filter((mistake) => mistake.kind === kind).length
    return [
      '',
      style.strong(`${kindWords[kind]}: ${shown.length} of ${count}`),
      ...shown.flatMap((mistake) => ['', ...mistakeLines(mistake, style)]),
    ]
  })
  return `${lines.join('\n')}\n`
}

function mistakeLines({ report, gold, found, text, sentences }: ShownMistake, style: Style): readonly string[] {
  const placesLines = (start: string, places: RolePlaces | null) =>
    places === null
      ? hanging(start, 'nothing in these words', style.columns)
      : excerptLines(start, excerpt(text, places, sentences), style)
  return [
    ...wrap(printable(report), style.columns - 2).map((line) => `  ${style.faint(line)}`),
    ...placesLines('    gold     ', gold),
    ...placesLines('    program  ', found),
  ]
}

/** A character to be printed and the stretch that it belongs to. */
interface Placed {
  readonly character: string
  readonly piece: Piece
}

function excerptLines(start: string, pieces: readonly Piece[], style: Style): readonly string[] {
  const placed = pieces.flatMap((piece, at) =>
    [...shownWords(piece, at, pieces.length)].map((character) => ({ character, piece })),
  )
  const left = placed.filter(({ character }) => character !== ' ').values()
  const lines = hanging(start, placed.map(({ character }) => character).join(''), style.columns)
  return lines.map((line) => line.slice(0, start.length) + painted(line.slice(start.length), left, style))
}

/** The words of a stretch with the name of its role. Around the marked words only what is nearest to them is shown. */
function shownWords({ role, words }: Piece, at: number, count: number): string {
  const clean = printable(words)
  const marked = `[${role}: ${shorten(clean.trim(), longest.role, 2 / 3)}]`
  if (role !== null) return (clean.startsWith(' ') ? ' ' : '') + marked + (clean.endsWith(' ') ? ' ' : '')
  return shorten(clean, longest.around, at === 0 ? 0 : at === count - 1 ? 1 : 1 / 2)
}

/** Words cut to about `most` characters, `before` of which (from 0 to 1) are kept at the beginning, the others at the end. */
function shorten(words: string, most: number, before: number): string {
  if (words.length <= most) return words
  const head = words.slice(0, Math.round(most * before)).replace(/\S*$/, '')
  const tail = words.slice(words.length - Math.round(most * (1 - before))).replace(/^\S*/, '')
  return `${head}…${tail}`
}

/** Paints a line of words stretch by stretch; `left` are the characters that are still to come, without the spaces. */
function painted(line: string, left: Iterator<Placed, undefined>, style: Style): string {
  const paint = { source: style.source, cue: style.strong, content: (words: string) => words, around: style.faint }
  let words = ''
  let run: { text: string; piece: Piece | null } = { text: '', piece: null }
  const end = () => {
    if (run.text !== '') words += paint[run.piece?.role ?? 'around'](run.text)
  }
  for (const character of line) {
    const piece = character === ' ' ? run.piece : (left.next().value?.piece ?? null)
    if (piece !== run.piece) {
      end()
      run = { text: '', piece }
    }
    run.text += character
  }
  end()
  return words
}
