import { afterAdjuncts } from './adjuncts.ts'
import type { Placed } from './arrange.ts'
import type { Cast } from './cast.ts'
import { describe } from './description.ts'
import { phraseEnd, type Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'

/**
 * Through which medium each attribution came, by its index, where the sentence names the link: «citato dall'agenzia Ansa»,
 * "told the news agency". The medium joins the cast. Of a bare name that was told something ("told Norvapress") we cannot
 * know whether it is a medium's, unless a medium that has no other name is told something later.
 */
export function linksOf(
  placed: readonly Placed[],
  speakers: readonly (string | null)[],
  cast: Cast,
  outlet: string | null,
): readonly (readonly string[])[] {
  const told = placed.map(toldTo)
  const media = namesOfMedia(placed, told)
  return placed.map((one, i) => {
    const { passage } = one.found
    const range: PlacedRange | null = quotedBy(one) ?? mediumOf(one, told[i] ?? null, media)
    const description = range && describe(range.passage ?? passage, range)
    if (!description) return []
    const name = (description.name ?? description.words).toLowerCase()
    if (outlet?.toLowerCase().includes(name)) return []
    const id = cast.who({ ...description, type: 'media', guessed: false })
    return id === speakers[i] ? [] : [id]
  })
}

interface PlacedRange extends Range {
  /** Where the words stand, if not in the passage of the attribution itself. */
  readonly passage?: Passage
}

/** The words for the one who was told, right behind a verb of telling. */
function toldTo({ found: { passage, cue, verb } }: Placed): Range | null {
  const tells = verb !== null && passage.language.attributionWords.addressing.includes(verb.lemma)
  if (!tells || cue === null) return null
  const limit = Math.min(passage.tokens.length, cue.to + 24)
  const from = afterAdjuncts(passage, cue.to, limit)
  const to = phraseEnd(passage, from, limit)
  return to > from ? { from, to } : null
}

/** For each attribution whose addressee is a medium without a name, the last bare name that was told something before. */
function namesOfMedia(placed: readonly Placed[], told: readonly (Range | null)[]): ReadonlyMap<string, PlacedRange> {
  const media = new Map<string, PlacedRange>()
  let last: PlacedRange | null = null
  for (const [i, range] of told.entries()) {
    const passage = placed[i]?.found.passage
    if (range === null || passage === undefined) continue
    if (isBareName(passage, range)) last = { ...range, passage }
    else if (last?.passage && hasMediaNoun(passage, range)) media.set(lowerAt(last.passage, last.from), last)
  }
  return media
}

function mediumOf({ found: { passage } }: Placed, range: Range | null, media: ReadonlyMap<string, PlacedRange>) {
  if (range === null) return null
  if (isBareName(passage, range)) return media.has(lowerAt(passage, range.from)) ? range : null
  if (!hasMediaNoun(passage, range)) return null
  const named = passage.tokens.slice(range.from, range.to).some((_, i) => isName(passage, range.from + i))
  return named ? range : ([...media.values()].at(-1) ?? null)
}

function isBareName(passage: Passage, { from, to }: Range): boolean {
  return to === from + 1 && isName(passage, from)
}

function hasMediaNoun(passage: Passage, { from, to }: Range): boolean {
  return passage.tokens
    .slice(from, to)
    .some(({ lower }) => passage.nouns.kindsOf(lower).some(({ type }) => type === 'media'))
}

/** «il ministero, citato dall'agenzia Ansa, ha detto»: between the source and its verb. */
function quotedBy({ found: { passage, subject, cue } }: Placed): Range | null {
  if (subject === null || cue === null) return null
  const { quotedBy: participles, agentPrepositions } = passage.language.attributionWords
  const behind = subject.from > cue.from
  const from = behind ? subject.to : Math.max(subject.from, cue.from - 30)
  const to = behind ? subject.to + 2 : cue.from
  for (let at = from; at < to; at++) {
    if (!participles.includes(lowerAt(passage, at)) || !agentPrepositions.includes(lowerAt(passage, at + 1))) continue
    const end = phraseEnd(passage, at + 2, Math.min(passage.tokens.length, at + 26))
    const named = passage.tokens.slice(at + 2, end).some((_, i) => isName(passage, at + 2 + i))
    return named ? { from: at + 2, to: end } : null
  }
  return null
}
