import { trim } from '../../document/span-arithmetic.ts'
import { withoutClosing } from './content-span.ts'
import type { Found } from './found.ts'
import { lowerAt, type Passage } from './passage.ts'
import { subjectBefore } from './subject.ts'
import { subjectAfter } from './subject-after.ts'
import { groupAt } from './verb-group.ts'

const dashes = ['-', '–', '—']

/** «Undici persone mancano - ha spiegato Ferolan - e le cerchiamo»: the cue stands between dashes inside the quotation. */
export function byDashes(passage: Passage, at: number): Found | null {
  const quotation = passage.quoted[at]
  if (!quotation || !dashes.includes(lowerAt(passage, at))) return null
  let close = at + 1
  while (close < at + 20 && passage.quoted[close] === quotation && !dashes.includes(lowerAt(passage, close))) close++
  if (!dashes.includes(lowerAt(passage, close)) || passage.quoted[close] !== quotation) return null
  for (let head = at + 1; head < close; head++) {
    const group = groupAt(passage, head, at + 1)
    if (group === null || group.shape !== 'finite') continue
    const subject =
      group.from === at + 1
        ? subjectAfter(passage, group.to, close, group.number !== 'singular')
        : subjectBefore(passage, group.from, at + 1)
    const open = passage.tokens[at]
    const shut = passage.tokens[close]
    const reading = group.readings[0]
    if (subject === null || !open || !shut || !reading) return null
    const before = trim(passage.text, [quotation.inner[0], open.start])
    const after = withoutClosing(passage.text, [shut.end, quotation.inner[1]])
    const content = [before, after].flatMap((span) => (span === null ? [] : [span]))
    return {
      passage,
      rule: 'quotation',
      source: subject,
      subject,
      missing: 'none',
      cue: group,
      content,
      act: reading.verb.act,
      verb: reading.verb,
      begins: at,
    }
  }
  return null
}
