import { quotationContent, quotationRange, standsAlone } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { lowerAt, sentenceAt } from './passage.ts'
import { resumed } from './quotation-frame.ts'
import { isDashOrComma } from './tree-shapes.ts'

/** "…", said X | "…", X said | "…", ha detto X, "…" */
export function afterQuotation({ passage, frames, start, end, from }: CueSetting): Reported | null {
  if (!frames.has('quote')) return null
  let mark = start - 1
  while (mark > from && passage.quoted[mark] === null && isDashOrComma(passage, mark)) mark--
  const quotation = passage.quoted[mark]
  if (mark < from || !quotation || !standsAlone(passage, quotationRange(passage, mark))) return null
  // « 15H06 - “EFFETS” - Ada Lind déclare que …»: words between dashes are a heading where a clause follows the cue.
  const heading = mark < start - 1 && lowerAt(passage, mark + 1) !== ','
  if (heading && frames.has('that') && passage.lexicon.words.complementisers.has(lowerAt(passage, end))) return null
  // Whatever the tree hangs the cue on, the words go on in its sentence: “We must,” Valt said, “to win it.”
  const sentenceEnd = sentenceAt(passage, mark)[1]
  return { rule: 'quotation', spans: [...quotationContent(passage, quotation), ...resumed(passage, end, sentenceEnd)] }
}
