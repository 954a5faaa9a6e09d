import type { Entity } from '../document/entity.ts'
import { isState } from '../document/is-state.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { overlap, wordsOf } from '../document/span-arithmetic.ts'
import type { ConceptName } from '../lang/concepts.ts'
import { languages } from '../lang/languages.ts'
import { nameSound } from '../stories/name-sound.ts'
import type { Member } from './member.ts'
import { mentionsWithin } from './mention-tree.ts'

/** «Agenzia nazionale»: the agency of the state, which may be called so without it. */
const national: ConceptName = 'national'

/** What the name of a body says, in whatever language: «Agenzia nazionale di soccorso», "national rescue agency". */
interface BodyMeaning {
  /** The concepts in the name, in one order. */
  readonly concepts: string
  /** Where it belongs: a state's code, or a name within the name, by its sound; null where the name does not tell. */
  readonly place: string | null
}

/** One concept alone («il ministero») is what many bodies are called, unless their state is known. */
const fewestConcepts = 2

/**
 * Gives for the bodies of a story a key that is the same in every language: what their names mean, and where they belong. A
 * name that does not say where may be that of the only body of the story which is called so; of a state that is named it is
 * not, since each has such a body. Null for people and media, and for a name of which too little is understood.
 */
export function bodyKeys(members: readonly Member[]): (entity: Entity, reading: Reading) => string | null {
  const meanings = new Map<Entity, BodyMeaning | null>()
  const places = new Map<string, Set<string>>()
  for (const { reading } of members)
    for (const entity of reading.entities) {
      const meaning = meaningOf(entity, reading)
      meanings.set(entity, meaning)
      if (meaning === null) continue
      const known = places.get(meaning.concepts) ?? new Set<string>()
      places.set(meaning.concepts, known)
      if (meaning.place !== null) known.add(meaning.place)
    }
  return (entity, reading) => {
    const known = meanings.get(entity)
    const meaning = known === undefined ? meaningOf(entity, reading) : known
    if (meaning === null) return null
    const [only, ...others] = places.get(meaning.concepts) ?? []
    const place = meaning.place ?? (only === undefined || others.length > 0 || isState(only) ? '' : only)
    return `${meaning.concepts} ${place}`
  }
}

function meaningOf(
  { type, name, country, mentions: spans }: Entity,
  { mentions = [], report }: Reading,
): BodyMeaning | null {
  if (type !== 'organisation' && type !== 'group') return null
  // The longest of its names says most.
  const [span] = [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0])
  if (span === undefined) return null
  const within = mentionsWithin(mentions, span)
  if (saysNothing(name, report, span, within)) return null
  const concepts = [
    ...new Set(within.flatMap(({ concept }) => (isState(concept) || concept === national ? [] : concept))),
  ].sort()
  const state = country ?? within.find(({ concept }) => isState(concept))?.concept ?? null
  if (concepts.length < (state === null ? fewestConcepts : 1)) return null
  return { concepts: concepts.join(' '), place: state ?? nameWithin(report, span, within) }
}

/** Whether a name tells nothing of what bears it, though what stands before it may: « le syndicat Fedoport ». */
function saysNothing(
  name: string,
  { text }: Reading['report'],
  span: Span,
  within: NonNullable<Reading['mentions']>,
): boolean {
  const at = wordsOf(text, span).indexOf(name)
  const own: Span = [span[0] + at, span[0] + at + name.length]
  return at >= 0 && !within.some((mention) => overlap(mention.span, own))
}

/** The last word with a capital that is part of no concept: «Agencia de Rescate de Velmara». */
function nameWithin(
  { text, language }: Reading['report'],
  span: Span,
  within: NonNullable<Reading['mentions']>,
): string | null {
  const articles = languages.get(language)?.closedClasses.determiners ?? []
  const unread = [...wordsOf(text, span).matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].filter(({ 0: word, index }) => {
    const at = span[0] + index
    const read = within.some((mention) => overlap(mention.span, [at, at + word.length]))
    return !read && !articles.includes(word.toLowerCase())
  })
  const last = unread.at(-1)?.[0]
  return last === undefined ? null : nameSound(last)
}
