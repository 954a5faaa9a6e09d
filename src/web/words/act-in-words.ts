import type { Act } from '../../document/attribution.ts'
import type { Words } from './words.ts'

/** What a source did by saying it. Who refuses and is given no words for it (`wordless`) would not comment at all. */
export function actInWords(act: Act, wordless: boolean, words: Words): string {
  return wordless && act === 'decline-to-confirm' ? words.noComment : words.acts[act]
}
