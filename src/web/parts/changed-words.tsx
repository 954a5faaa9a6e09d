import { factualitySchema } from '../../document/factuality.ts'
import type { Words } from '../words/words.ts'

interface ChangedWordsProps {
  readonly value: string
  readonly language: string | undefined
  readonly words: Words
}

/** What stood before or after a change: a certainty comes as a code, and is shown in words; anything else is the report's. */
export function ChangedWords({ value, language, words }: ChangedWordsProps) {
  const factuality = factualitySchema.safeParse(value)
  return factuality.success ? <span>{words.factuality[factuality.data]}</span> : <span lang={language}>{value}</span>
}
