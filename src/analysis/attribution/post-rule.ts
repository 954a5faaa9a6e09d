import { withoutClosing } from './content-span.ts'
import type { Found } from './found.ts'
import { lowerAt, type Passage } from './passage.ts'
import { phraseSubject } from './subject.ts'

const dashes = ['-', '–', '—']

/** A post: its words, and after a dash the name and handle of the one who wrote it. */
export function byPost(passage: Passage): Found | null {
  if (passage.part.kind !== 'embed') return null
  const { tokens } = passage
  for (let at = tokens.length - 1; at > 0; at--) {
    const dash = tokens[at]
    if (dash === undefined || !dashes.includes(dash.lower)) continue
    const close = tokens.findIndex((token, i) => i > at && token.lower === ')')
    const handle = tokens[close - 1]
    if (close < 0 || close - at > 12 || !handle?.text.startsWith('@') || lowerAt(passage, close - 2) !== '(') continue
    const content = withoutClosing(passage.text, [passage.part.start, dash.start])
    const source = { from: at + 1, to: close + 1 }
    const subject = phraseSubject(source)
    return content === null
      ? null
      : {
          passage,
          rule: 'post',
          source,
          subject,
          missing: 'none',
          cue: { from: at, to: at + 1 },
          content: [content],
          act: 'assert',
          verb: null,
          begins: 0,
        }
  }
  return null
}
