import type { Reading } from '../document/reading.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import { append } from './append.ts'
import type { Source } from './source-of.ts'
import { wordingOf } from './wording.ts'

/** So many mentions of a person tell their role if any does. */
const mentionsRead = 50

/**
 * Which sources of a report stand for each other: a body, and the person who heads or speaks for it there («la NATO», «il
 * segretario generale della NATO Mark Rutte»), known by the person's role and by the words that name that person. Gives
 * for the key of each person the keys of the bodies.
 */
export function standIns(reading: Reading, sources: Iterable<Source>): ReadonlyMap<string, ReadonlySet<string>> {
  const { text, language } = reading.report
  const distinct = new Map([...sources].map((source) => [source.key, source]))
  const bodies = new Map<string, { key: string; stems: readonly string[] }[]>()
  for (const { key, name, proper, entity } of distinct.values()) {
    if (name === null || !proper || entity?.type === 'person') continue
    const { stems } = wordingOf(name, language)
    const first = stems[0]
    if (first !== undefined) append(bodies, first, { key, stems })
  }
  const spoken = new Map<string, string[]>()
  for (const { speaker, source } of reading.attributions)
    if (speaker !== null && (spoken.get(speaker)?.length ?? 0) < mentionsRead)
      for (const span of source) append(spoken, speaker, wordsOf(text, span))
  const pairs = new Map<string, Set<string>>()
  for (const { key, entity } of distinct.values()) {
    if (entity?.type !== 'person') continue
    const mentions = entity.mentions.slice(0, mentionsRead).map((span) => wordsOf(text, span))
    const named = spoken.get(entity.id) ?? []
    const roles = wordingOf([entity.role ?? '', ...mentions, ...named].join(' . '), language).stemSet
    const headed = [...roles].flatMap((stem) => bodies.get(stem) ?? [])
    const all = headed.filter(({ stems }) => stems.every((stem) => roles.has(stem)))
    if (all.length > 0) pairs.set(key, new Set(all.map((body) => body.key)))
  }
  return pairs
}
