import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import { lowerAt, type Passage } from './passage.ts'
import { phraseSubject } from './subject.ts'

/** «@nome: parole»: a post as reports quote it, with the name under which it was written before it. */
export function byHandle(passage: Passage): Found | null {
  const { tokens } = passage
  const at = tokens[0]?.kind === 'mark' ? 1 : 0
  if (!tokens[at]?.text.startsWith('@') || tokens[at]?.kind !== 'address' || lowerAt(passage, at + 1) !== ':')
    return null
  const content = contentOf(passage, at + 2, tokens.length)
  const source = { from: at, to: at + 1 }
  if (content.length === 0) return null
  return {
    passage,
    rule: 'post',
    source,
    subject: phraseSubject(source),
    missing: 'none',
    cue: { from: at + 1, to: at + 2 },
    content,
    act: 'assert',
    verb: null,
    begins: 0,
  }
}
