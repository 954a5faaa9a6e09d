import type { Part } from '../../document/part.ts'
import type { Quotation } from '../../document/quotation.ts'
import { isClosingPlace, type Mark, roleOf } from './mark-role.ts'
import { anyMark } from './marks.ts'
import { type OpenQuotations, openQuotations } from './open-quotations.ts'

/**
 * What stands between quotation marks of whatever kind, in order of its beginning, outer before inner; none reaches into
 * boilerplate. One that is not closed ends with its paragraph, unless the next one begins with a mark of the same kind:
 * then it runs on.
 */
export function quotations(text: string, parts: readonly Part[]): readonly Quotation[] {
  const open = openQuotations(text)
  let carried = false
  parts.forEach((part, index) => {
    if (part.kind === 'boilerplate') return
    readMarks(text, part, open, carried)
    const next = parts[index + 1]
    const nextMark = next?.kind === part.kind ? markAt(text, next.start) : null
    carried = open.endPart(part.end, nextMark)
  })
  return withDepths(open.done)
}

/** Opens and closes the quotations of one part. Where one is carried on, the mark at the part's beginning repeats its own. */
function readMarks(text: string, part: Part, open: OpenQuotations, carried: boolean): void {
  const words = text.slice(part.start, part.end)
  const lastCloser = lastClosingApostrophe(words)
  for (const match of words.matchAll(anyMark)) {
    if (carried && match.index === 0) continue
    const mark = markIn(words, match[0], match.index)
    const role = roleOf(mark, open.canClose(mark.words), lastCloser > match.index)
    if (role === 'opens') open.open(mark.words, part.start + match.index)
    if (role === 'closes') open.close(mark.words, part.start + match.index)
  }
}

function markIn(words: string, mark: string, start: number): Mark {
  const end = start + mark.length
  return { words: mark, start, before: words.charAt(start - 1), after: words.slice(end, end + 3) }
}

/** Where the last plain apostrophe stands that could close a quotation; -1 where none could. */
function lastClosingApostrophe(words: string): number {
  for (let at = words.lastIndexOf("'"); at > 0; at = words.lastIndexOf("'", at - 1))
    if (isClosingPlace(markIn(words, "'", at))) return at
  return -1
}

/** The quotation mark that begins a part; null where it begins otherwise. */
function markAt(text: string, start: number): string | null {
  const mark = [...text.slice(start, start + 2).matchAll(anyMark)][0]
  return mark?.index === 0 ? mark[0] : null
}

/** The same quotations in order, each with the number of others that it stands in. */
function withDepths(found: readonly Quotation[]): Quotation[] {
  const around: number[] = []
  return [...found]
    .sort((a, b) => a.outer[0] - b.outer[0] || b.outer[1] - a.outer[1])
    .map((quotation) => {
      while (around.length > 0 && (around.at(-1) ?? 0) <= quotation.outer[0]) around.pop()
      around.push(quotation.outer[1])
      return { ...quotation, depth: around.length - 1 }
    })
}
