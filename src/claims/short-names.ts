import type { PartKind } from '../document/part.ts'
import { append } from './append.ts'
import type { Utterance } from './utterance.ts'
import { wordingOf } from './wording.ts'

const titles: readonly PartKind[] = ['headline', 'standfirst', 'crosshead']
/** «L'agenzia» may be any. */
const fewestStems = 2

/**
 * Which bodies a title of a report calls by a shorter name: one that stands in titles alone, and whose words all stand in
 * the name of just one body that the text gives as a source («Agenzia di soccorso», «Agenzia nazionale di soccorso»). Gives
 * for the key of the shorter name the key of the body.
 */
export function shortNames(utterances: readonly Utterance[], language: string): ReadonlyMap<string, readonly string[]> {
  const inText = new Set(utterances.filter(({ part }) => !titles.includes(part)).map(({ source }) => source.key))
  const distinct = new Map(utterances.map(({ source }) => [source.key, source]))
  const full = new Map<string, { key: string; stems: ReadonlySet<string> }[]>()
  const short: { key: string; stems: readonly string[] }[] = []
  for (const { key, name, proper, entity } of distinct.values()) {
    if (name === null || !proper || entity?.type === 'person') continue
    const { stems, stemSet } = wordingOf(name, language)
    if (inText.has(key)) for (const stem of stemSet) append(full, stem, { key, stems: stemSet })
    else if (stems.length >= fewestStems) short.push({ key, stems })
  }
  return new Map(
    short.flatMap(({ key, stems }) => {
      const bodies = (full.get(stems[0] ?? '') ?? []).filter((body) => stems.every((stem) => body.stems.has(stem)))
      return bodies.length === 1 ? [[key, bodies.map((body) => body.key)] as const] : []
    }),
  )
}
