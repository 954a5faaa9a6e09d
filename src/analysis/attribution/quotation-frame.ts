import type { Span } from '../../document/span.ts'
import { quotationContent, quotationRange, standsAlone } from './content-span.ts'
import type { Found } from './found.ts'
import { isName, lowerAt, type Passage, sentenceAt } from './passage.ts'
import { subjectAfter } from './subject-after.ts'
import { found, reach, type Setting } from './verb-setting.ts'

/** "…", said X | "…", X said | "…", ha detto X, "…" */
export function afterQuotation(setting: Setting): Found | null {
  const { passage, group, from, to, frames, before } = setting
  if (!frames.has('quote')) return null
  const start = before?.from ?? group.from
  const mark = lowerAt(passage, start - 1) === ',' ? start - 2 : start - 1
  if (mark < sentenceAt(passage, group.head)[0] || passage.quoted[mark] === null || passage.quoted[mark] === undefined)
    return null
  const quotation = quotationRange(passage, mark)
  const own = passage.quoted[mark]
  if (!own || !standsAlone(passage, quotation)) return null
  const inverted =
    before ?? subjectAfter(passage, group.to, Math.min(to, group.to + reach), group.number !== 'singular')
  const end = before === null && inverted !== null ? inverted.to : group.to
  const content = [...quotationContent(passage, own), ...resumed(passage, end, to)]
  return found({ ...setting, from }, 'quotation', inverted, content)
}

/** The quotation that goes on after the cue in the same sentence: «…», ha detto X, «…». */
export function resumed(passage: Passage, at: number, to: number): readonly Span[] {
  let next = at
  while (next < Math.min(to, at + 16) && passage.quoted[next] === null) {
    const lower = lowerAt(passage, next)
    if (passage.lexicon.isFinite(lower) && !isName(passage, next)) return []
    next++
  }
  const quotation = passage.quoted[next]
  const marked = [',', ':', ';'].includes(lowerAt(passage, next - 1))
  return next < to && quotation && marked ? quotationContent(passage, quotation) : []
}
