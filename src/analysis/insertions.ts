import type { Token } from '../document/token.ts'
import type { Language } from '../lang/language.ts'
import { adverbPhrasesOf } from './adverb-phrases.ts'
import { byLanguage } from './by-language.ts'
import { lexiconOf } from './lexicon.ts'
import { phraseAt } from './phrases.ts'
import { type Engine, readTrees, type Trees } from './read-trees.ts'

/**
 * Trees of sentences that are read without the words that a parser stumbles over: the language of a link («Al Brandi [it],
 * ha detto»), what stands like an adverb between an auxiliary and its verb (« ont pour leur part indiqué »), and a bare day
 * behind a verb that reports (« ont affirmé lundi des voisins », where the voices would hang on the day). Each such word
 * then hangs on a word beside it, so that no arcs cross.
 */
export function readAround(sentences: readonly (readonly Token[])[], engine: Engine, language: Language): Trees {
  const find = finderOf(language)
  const gapped = sentences.map((tokens) => ({ tokens, places: find(tokens) }))
  if (gapped.every(({ places }) => places.size === 0)) return readTrees(sentences, engine)
  const kept = gapped.map(({ tokens, places }) =>
    places.size === 0 ? tokens : tokens.filter((_, at) => !places.has(at)),
  )
  return withPlaces(gapped, readTrees(kept, engine), engine)
}

type Kind = 'tag' | 'adverb' | 'day' | 'name'

/** The words of a sentence that its tree is made without, in order. */
type Finder = (tokens: readonly Token[]) => ReadonlyMap<number, Kind>

const finderOf = byLanguage(makeFinder)

function makeFinder(language: Language): Finder {
  const lexicon = lexiconOf(language)
  const phrases = adverbPhrasesOf(language)
  const endOfDay = dayFinder(language)
  return (tokens) => {
    // In most sentences nothing is left out.
    let found: Map<number, Kind> | undefined
    const leave = (from: number, to: number, kind: Kind) => {
      found ??= new Map()
      for (let at = from; at < to; at++) found.set(at, kind)
      return to
    }
    for (let at = 1; at < tokens.length - 1; ) {
      const before = tokens[at - 1]?.lower ?? ''
      const phrase = lexicon.isAuxiliary(before) ? (phraseAt(tokens, at, phrases)?.end ?? at) : at
      if (isNamePart(tokens, at, lexicon.words.prepositions)) at = leave(at, at + 1, 'name')
      else if (isTag(tokens, at)) at = leave(at, at + 3, 'tag')
      else if (phrase > at && lexicon.hasMood(tokens[phrase]?.lower ?? '', 'participle'))
        at = leave(at, phrase, 'adverb')
      else {
        // Days are fewer than verbs, and sooner known.
        const day = endOfDay(tokens, at)
        at = day > at && lexicon.reporting.has(before) ? leave(at, day, 'day') : at + 1
      }
    }
    return found ?? nothing
  }
}

const nothing: ReadonlyMap<number, Kind> = new Map()

/** Where a bare day with a part of it ends: « lundi soir », before what belongs to something else; the index itself where none stands. */
function dayFinder(language: Language): (tokens: readonly Token[], at: number) => number {
  const { words, hasMood } = lexiconOf(language)
  const days = new Set(language.calendar.weekdays.flat())
  const parts = new Set(Object.values(language.times.parts).flat())
  const closed = [
    words.determiners,
    words.prepositions,
    words.complementisers,
    words.personalPronouns,
    words.possessives,
  ]
  return (tokens, at) => {
    if (!days.has(tokens[at]?.lower ?? '') || tokens[at]?.kind !== 'word') return at
    const end = parts.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
    const next = tokens[end]
    if (next === undefined) return at
    const apart =
      closed.some((list) => list.has(next.lower)) ||
      hasMood(next.lower, 'infinitive') ||
      language.clitics.includes(next.lower)
    return apart ? end : at
  }
}

/** «ha detto Al Brandi»: a capital behind a word makes no preposition of it; behind a mark («: “In Libia”») it only opens. */
function isNamePart(tokens: readonly Token[], at: number, prepositions: ReadonlySet<string>): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {}
  // Two letters are at most four code units.
  if (text.length > 4 || tokens[at - 1]?.kind !== 'word') return false
  return capitalAndSmall.test(text) && prepositions.has(lower) && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
}

const capitalAndSmall = /^\p{Lu}\p{Ll}$/u

/** «[it]», «[ar]»: two letters in brackets. */
function isTag(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === '[' && tokens[at + 2]?.lower === ']' && /^\p{Ll}{2}$/u.test(tokens[at + 1]?.text ?? '')
}

interface Gapped {
  readonly tokens: readonly Token[]
  readonly places: ReadonlyMap<number, Kind>
}

/** The trees with the words that were left out, each on the verb or the word beside it. */
function withPlaces(sentences: readonly Gapped[], trees: Trees, { weights }: Engine): Trees {
  const size = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const whole = { tags: new Uint8Array(size), heads: new Int32Array(size), relations: new Uint8Array(size) }
  const tagOf = (name: string) => Math.max(0, weights.tags.indexOf(name))
  const relation = (name: string) => Math.max(0, weights.relationNames.indexOf(name))
  const made = {
    tag: { tag: tagOf('PUNCT.open'), relation: relation('punct') },
    adverb: { tag: tagOf('ADV'), relation: relation('advmod') },
    day: { tag: tagOf('NOUN'), relation: relation('obl') },
    name: { tag: tagOf('PROPN'), relation: relation('flat') },
  }
  let [from, to] = [0, 0]
  for (const { tokens, places } of sentences) {
    const at: number[] = []
    for (let i = 0; i < tokens.length; i++) if (!places.has(i)) at.push(to + i)
    for (const [i, place] of at.entries()) {
      const head = trees.heads[from + i] ?? -1
      whole.tags[place] = trees.tags[from + i] ?? 0
      whole.relations[place] = trees.relations[from + i] ?? 0
      whole.heads[place] = head < 0 ? -1 : (at[head - from] ?? -1)
    }
    const [before, behind] = [keptBefore(places), keptBehind(places)]
    for (const [i, kind] of places) {
      whole.tags[to + i] = made[kind].tag
      whole.relations[to + i] = made[kind].relation
      whole.heads[to + i] = ((kind === 'adverb' || kind === 'name' ? behind : before).get(i) ?? 0) + to
    }
    from += at.length
    to += tokens.length
  }
  return whole
}

/** For each place, which come in order, the nearest word before it that was not left out. */
function keptBefore(places: ReadonlyMap<number, Kind>): ReadonlyMap<number, number> {
  const kept = new Map<number, number>()
  for (const at of places.keys()) kept.set(at, kept.get(at - 1) ?? at - 1)
  return kept
}

/** The same behind it. */
function keptBehind(places: ReadonlyMap<number, Kind>): ReadonlyMap<number, number> {
  const kept = new Map<number, number>()
  for (const at of [...places.keys()].reverse()) kept.set(at, kept.get(at + 1) ?? at + 1)
  return kept
}
