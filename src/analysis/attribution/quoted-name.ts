import { quotationRange, wordCount } from './content-span.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'
import { isReportingNoun } from './reporting-noun.ts'

/** No name in quotation marks has more words. */
export const longestQuotedName = 5

/** «die Agentur „| Bote | “», «das „| Rad | “»: the words between the marks at the end of a source, behind an article or the noun for a body or a medium. */
export function quotedName(passage: Passage, { from, to }: Range): Range | null {
  if (!passage.quoted[to - 1] || passage.tokens[to - 1]?.kind !== 'mark') return null
  const whole = quotationRange(passage, to - 1)
  if (whole.to !== to || whole.from < from || wordCount(passage, whole) > longestQuotedName) return null
  const before = lowerAt(passage, whole.from - 1)
  const named =
    whole.from === from ||
    (whole.from === from + 1 && passage.lexicon.words.determiners.has(before)) ||
    (passage.nouns.kindsOf(before).some(({ type }) => type === 'organisation' || type === 'media') &&
      isAlone(passage, from, whole.from - 1))
  const name = { from: whole.from + 1, to: to - 1 }
  return named && name.from < name.to && passage.tokens[name.from]?.kind === 'word' ? name : null
}

/** Whether nobody stands before such a noun who says it there: «Angaben der | Agentur», not «der Schütze in der | Zeitung». */
function isAlone(passage: Passage, from: number, noun: number): boolean {
  for (let at = from; at < noun; at++) {
    const told = isReportingNoun(passage.language, lowerAt(passage, at))
    if (!told && !/^(?:DET|ADJ|ADP)/.test(passage.tree?.tags[at] ?? '')) return false
  }
  return true
}
