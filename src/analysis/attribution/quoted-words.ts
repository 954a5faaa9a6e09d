import { quotationContent, quotationRange, standsAlone } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { resumed } from './quotation-frame.ts'
import { isDashOrComma } from './tree-shapes.ts'

/** "…", said X | "…", X said | "…", ha detto X, "…" */
export function afterQuotation({ passage, frames, start, end, from, to }: CueSetting): Reported | null {
  if (!frames.has('quote')) return null
  let mark = start - 1
  while (mark > from && passage.quoted[mark] === null && isDashOrComma(passage, mark)) mark--
  const quotation = passage.quoted[mark]
  if (mark < from || !quotation || !standsAlone(passage, quotationRange(passage, mark))) return null
  return { rule: 'quotation', spans: [...quotationContent(passage, quotation), ...resumed(passage, end, to)] }
}
