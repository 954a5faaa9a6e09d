import { afterAdjuncts } from './adjuncts.ts'
import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { lowerAt } from './passage.ts'

/** « a affirmé lors d'une conférence de presse | qu'il partait »: right behind a day or a saying the word is a conjunction, whatever its tag. */
export function besideAdjuncts({ passage, frames, end, to }: CueSetting): Reported | null {
  if (!frames.has('that')) return null
  const near = afterAdjuncts(passage, end, to)
  // « sont prévus à Tolvara | ainsi que | dans le port »
  const joined = passage.language.attributionWords.joiningWords.includes(lowerAt(passage, near - 1))
  const opens = near > end && !joined && passage.lexicon.words.complementisers.has(lowerAt(passage, near))
  return opens && near + 1 < to ? { rule: 'clause', spans: contentOf(passage, near + 1, to) } : null
}
