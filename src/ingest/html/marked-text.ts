import type { Part } from '../../document/part.ts'
import type { Block } from './block.ts'

/** The text that blocks make, an empty line between them, and its parts. */
export function markedText(blocks: readonly Block[]): { readonly text: string; readonly parts: readonly Part[] } {
  const parts: Part[] = []
  const pieces: string[] = []
  let start = 0
  for (const { kind, reason, words } of blocks) {
    const span = { start, end: start + words.length }
    parts.push(reason === undefined ? { kind, ...span } : { kind, reason, ...span })
    pieces.push(words)
    start = span.end + 2
  }
  return { text: pieces.join('\n\n'), parts }
}
