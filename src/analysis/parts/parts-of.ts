import type { Draft } from '../../document/draft.ts'
import type { Part } from '../../document/part.ts'
import type { Language } from '../../lang/language.ts'
import { divide } from './divide.ts'
import { markedParts } from './marked-parts.ts'

/** The parts of a draft's text: by the marks of its page where it came from one, else by its words and lines alone. */
export function partsOf({ text, headline, marked }: Draft, language: Language | undefined): readonly Part[] {
  return marked === undefined ? divide(text, headline, language) : markedParts(text, marked.parts, language)
}
