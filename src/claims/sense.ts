import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { holds, overlap } from '../document/span-arithmetic.ts'
import { languages } from '../lang/languages.ts'
import { foldLetters } from '../stories/letter-fold.ts'
import { type Count, counterIn } from './count.ts'
import { isState, type MentionTree, matterOf, mentionTree } from './mention-tree.ts'
import type { Utterance } from './utterance.ts'

/** What of a statement can be held against another whatever their languages. */
export interface Sense {
  /** The concepts of the news and the states in its words. */
  readonly concepts: ReadonlySet<string>
  /** Those of what happens that belong to no other one in its words: what is said at all. */
  readonly heads: ReadonlySet<string>
  /** Which states do something, and to which something is done: "subject KP". */
  readonly parts: ReadonlySet<string>
  /** Words of names, folded so that they agree across languages. */
  readonly names: ReadonlySet<string>
  readonly counts: readonly Count[]
  /** Days that its words name: `YYYY-MM-DD`. */
  readonly days: ReadonlySet<string>
}

/** Matters of telling: that something is confirmed or denied is how it is said, and not what. */
const ofTelling: ReadonlySet<string> = new Set(['confirmation', 'statement'])

/** Arranges what a reading says for asking what its statements say. */
export function sensesOf(reading: Reading): (said: Utterance) => Sense {
  const { mentions = [], times } = reading
  const tree = mentionTree(mentions)
  const namesIn = nameFinder(reading)
  return ({ place, figures, attribution, voice }) => {
    const spans = spansOf(place.span, attribution?.content ?? [])
    const numbers = tree.within(spans).filter((number) => !ofTelling.has(matterOf(mentions[number]?.concept) ?? ''))
    const concepts = (which: readonly number[]) => new Set(which.flatMap((number) => mentions[number]?.concept ?? []))
    const timed = new Set((attribution ?? voice)?.times)
    const days = times.filter(({ id, type, value }) => timed.has(id) && type === 'DATE' && value.length === 10)
    return {
      concepts: concepts(numbers),
      heads: concepts(numbers.filter((number) => isHead(tree, number, spans))),
      parts: new Set(numbers.flatMap((number) => partOf(tree, number))),
      names: namesIn(spans),
      counts: figures.map(counterIn(tree, spans, reading.report)),
      days: new Set(days.map(({ value }) => value)),
    }
  }
}

/** The words reported, without what stands between them («ha detto»). */
function spansOf(place: Span, content: readonly Span[]): readonly Span[] {
  const own = content.filter((span) => holds(place, span))
  return own.length === 0 ? [place] : own
}

/** Whether a mention tells of something that happens, and belongs to no other such mention in these words. */
function isHead(tree: MentionTree, number: number, spans: readonly Span[]): boolean {
  const own = tree.mentions[number]
  if (own === undefined || matterOf(own.concept) === null) return false
  for (const above of tree.chainAbove(number)) {
    if (!spans.some((span) => holds(span, above.span))) return true
    const matter = matterOf(above.concept)
    if (matter !== null && !ofTelling.has(matter)) return false
  }
  return true
}

function partOf({ mentions }: MentionTree, number: number): readonly string[] {
  const mention = mentions[number]
  return mention?.as && mention.as !== 'other' && isState(mention.concept) ? [`${mention.as} ${mention.concept}`] : []
}

/** Gives the words of names in some spans: those of known names, and words with a capital where no sentence begins. */
function nameFinder({ entities, times, report }: Reading): (spans: readonly Span[]) => ReadonlySet<string> {
  const nounsHaveCapitals = languages.get(report.language)?.closedClasses.nounsHaveCapitals === true
  const known = entities.flatMap(({ name, type, country, mentions }) =>
    country === null || type === 'person' ? mentions.map((span) => ({ span, words: capitals(name) })) : [],
  )
  return (spans) => {
    const names = new Set<string>()
    for (const span of spans) {
      for (const { span: own, words } of known)
        if (holds(span, own)) for (const word of words) names.add(foldedName(word))
      if (nounsHaveCapitals) continue
      for (const [word, at] of capitalsWithin(report.text, span))
        if (!times.some((time) => overlap(time.span, [at, at + word.length]))) names.add(foldedName(word))
    }
    return names
  }
}

function capitals(name: string): readonly string[] {
  return name.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []
}

function* capitalsWithin(text: string, [start, end]: Span): Generator<readonly [word: string, at: number]> {
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)) {
    const before = text.slice(Math.max(0, start + index - 3), start + index).trimEnd()
    if (index > 0 && !/[.!?:«“"„(]$/u.test(before)) yield [word, start + index]
  }
}

/** Without the vowels that close it, in which languages differ. */
function foldedName(word: string): string {
  const folded = foldLetters(word)
  const bare = folded.replace(/[aeiou]{1,3}$/u, '')
  return bare.length >= 3 ? bare : folded
}
