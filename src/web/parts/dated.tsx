import { dateValueSchema } from '../../document/published.ts'
import { dateInWords } from '../words/date-in-words.ts'
import type { Words } from '../words/words.ts'

/** A date in words, with its value for programs where it is one they understand. */
export function Dated({ value, words }: { readonly value: string | null; readonly words: Words }) {
  const spoken = dateInWords(value, words)
  return value !== null && dateValueSchema.safeParse(value).success ? (
    <time datetime={value}>{spoken}</time>
  ) : (
    <span>{spoken}</span>
  )
}
