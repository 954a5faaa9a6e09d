import type { Token } from '../../document/token.ts'
import { isAbbreviated, isGlued } from './abbreviated-ends.ts'
import { goesOnInSmallLetters, goesOnWithMark, reportingGoesOn } from './continuations.ts'
import { isEnumeration, isOmission, isOrdinal } from './number-points.ts'
import { lastOfEnd, type Objection } from './possible-end.ts'
import type { WordRules } from './word-rules.ts'

const objections: readonly Objection[] = [
  isGlued,
  isOmission,
  goesOnWithMark,
  goesOnInSmallLetters,
  isAbbreviated,
  isEnumeration,
  isOrdinal,
  reportingGoesOn,
]

/** The indices of the tokens that end a sentence, in order; the last token always does. */
export function sentenceEnds(text: string, tokens: readonly Token[], rules: WordRules): number[] {
  const ends: number[] = []
  let first = 0
  for (let point = 0; point < tokens.length; point++) {
    const closing = lastOfEnd(tokens, point)
    const last = closing ?? point
    const isEnd =
      last === tokens.length - 1 ||
      blankFollows(text, tokens, last) ||
      (closing !== null && isUndisputed({ tokens, first, point, last }, rules))
    if (isEnd) ends.push(last)
    if (isEnd) first = last + 1
    point = last
  }
  return ends
}

/** Apart from the loop over the tokens, so that none of them costs what a function remembers of its surroundings. */
function isUndisputed(end: Parameters<Objection>[0], rules: WordRules): boolean {
  return !objections.some((objects) => objects(end, rules))
}

/** Whether an empty line follows, as within a post: no sentence runs over it. */
function blankFollows(text: string, tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]?.end ?? 0
  const to = tokens[at + 1]?.start ?? 0
  if (to - from < 2 && text.charAt(from) !== '\u2029') return false
  const gap = text.slice(from, to).replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  return gap.includes('\u2029') || gap.indexOf('\n') !== gap.lastIndexOf('\n')
}
