import type { BoilerplateReason, PartKind } from '../../document/part.ts'
import type { Language } from '../../lang/language.ts'
import type { Line } from './line.ts'
import type { Markers } from './markers.ts'

/** What a line was found to be. */
export interface Label {
  readonly kind: PartKind
  readonly reason?: BoilerplateReason
}

/** Lines, from the first to the last, both included, that are one part together. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly label: Label
}

/** A text in lines, with what the rules so far have found them to be. */
export interface Sheet {
  readonly text: string
  readonly givenHeadline: string | null
  readonly language: Language | undefined
  readonly markers: Markers
  readonly lines: readonly Line[]
  /** By line; undefined where no rule has spoken yet. */
  readonly labels: readonly (Label | undefined)[]
}

/** A rule: what it takes some lines to be. Lines that an earlier rule has labelled keep their label. */
export type Rule = (sheet: Sheet) => readonly Stretch[]

/** The words of a line, at most the given number of characters of them. */
export function lineWords(sheet: Pick<Sheet, 'text'>, line: Line, most = Number.POSITIVE_INFINITY): string {
  return sheet.text.slice(line.start, Math.min(line.end, line.start + most))
}

/** One line as a stretch. */
export function oneLine(index: number, label: Label): Stretch {
  return { first: index, last: index, label }
}
