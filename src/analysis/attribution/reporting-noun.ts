import type { Act } from '../../document/attribution.ts'
import type { Language } from '../../lang/language.ts'
import { byLanguage } from '../by-language.ts'
import { lowerAt, type Passage } from './passage.ts'

const nounsOf = byLanguage(
  ({ reportingNouns }): ReadonlyMap<string, Act> =>
    new Map(reportingNouns.flatMap(({ forms, act }) => forms.map((form) => [form, act] as const))),
)

/** Whether a noun stands for an act of speech: «annuncio», "claim". */
export function isReportingNoun(language: Language, lower: string): boolean {
  return nounsOf(language).has(lower)
}

/** What a noun for an act of speech does; null for other nouns. */
export function actOfNoun(language: Language, lower: string): Act | null {
  return nounsOf(language).get(lower) ?? null
}

/** «ha ritirato la stima», not «ha ritirato le truppe»: the noun stands for something said. */
export function namesWords(passage: Passage, at: number): boolean {
  const lower = lowerAt(passage, at)
  return (
    actOfNoun(passage.language, lower) !== null || passage.nouns.kindsOf(lower).some(({ type }) => type === 'document')
  )
}
