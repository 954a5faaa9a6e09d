import type { Words } from '../words/words.ts'

/** What every page needs beside its subject: the words to speak, and the address that its language switch leads to. */
export interface View {
  readonly words: Words
  /** Path and query of the page, without the language asked for. */
  readonly address: string
}
