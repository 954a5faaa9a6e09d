import { firstIndex } from '../../document/first-index.ts'
import type { Part } from '../../document/part.ts'
import type { Language } from '../../lang/language.ts'
import { divide } from './divide.ts'

/**
 * The parts of a text that was taken from a page, as its marks have them, but for what the words themselves show to be no
 * journalism: a link to another report, a request to subscribe, a copyright notice in a paragraph of its own.
 */
export function markedParts(text: string, marked: readonly Part[], language: Language | undefined): readonly Part[] {
  const headline = marked[0]?.kind === 'headline' ? text.slice(marked[0].start, marked[0].end) : null
  const debris = divide(text, headline, language).filter(({ kind }) => kind === 'boilerplate')
  return marked.map((part) => {
    if (part.kind === 'headline' || part.kind === 'embed' || part.kind === 'boilerplate') return part
    const reason = debris[firstIndex(debris, ({ end }) => end >= part.end)]
    if (reason?.reason === undefined || reason.start > part.start) return part
    return { kind: 'boilerplate', start: part.start, end: part.end, reason: reason.reason }
  })
}
