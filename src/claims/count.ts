import type { Figure } from '../document/figure.ts'
import { firstIndex } from '../document/first-index.ts'
import type { Mention } from '../document/mention.ts'
import type { Report } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import { holds, overlap } from '../document/span-arithmetic.ts'
import { kinOf } from '../lang/concept-kin.ts'
import type { ConceptName, Matter } from '../lang/concepts.ts'
import { languages } from '../lang/languages.ts'
import { type MentionTree, matterOf } from './mention-tree.ts'

/** A figure with what it counts, whatever the language. */
export interface Count {
  readonly figure: Figure
  /** The concept of what is counted; null where it is people without more, or not known. */
  readonly thing: string | null
  /** What became of them: the matter of the concept that the counted belong to; null where it is not known. */
  readonly matter: string | null
}

/** So many of anything a story counts more than once by chance: two firefighters and two sailors. */
const few = 4

/**
 * Whether two figures count the same: in one unit, of one matter, and of one thing; where one of them does not say of which
 * thing, only the same number is taken for one, and only if it is one that hardly comes twice.
 */
export function countAlike(one: Count, other: Count): boolean {
  if (one.matter !== other.matter || one.figure.unit !== other.figure.unit) return false
  if (
    one.thing === other.thing ||
    (one.thing !== null && other.thing !== null && kinOf(one.thing) === kinOf(other.thing))
  )
    return true
  const [number, otherNumber] = [one, other].map(({ figure }) => figure.high ?? figure.low ?? 0)
  return (one.thing === null || other.thing === null) && number === otherNumber && (number ?? 0) > few
}

/** Whom news counts without saying who they are. */
const anybody: ReadonlySet<string> = new Set<ConceptName>(['victim', 'body', 'resident', 'worker'])
/** What tells how a number changed, how it came about or who says it, and not what it counts: that it rose, or is confirmed. */
const ofChange: ReadonlySet<string> = new Set<Matter>([
  'rise or fall',
  'change',
  'confirmation',
  'statement',
  'success',
  'cause',
])
/** In characters: what is farther away is counted by another number. */
const nearby = 45

/**
 * Gives for each figure of a statement what it counts, and what became of it, as far as the mentions around it tell. `spans`
 * are the words of the statement, in order.
 */
export function counterIn(
  tree: MentionTree,
  spans: readonly Span[],
  { text, language }: Report,
): (figure: Figure) => Count {
  const numbers = tree.within(spans)
  const found = numbers.flatMap((number) => tree.mentions[number] ?? [])
  return (figure) => {
    const { countedSpan, span } = figure
    const place = countedSpan === null ? -1 : firstIndex(found, (mention) => mention.span[1] > countedSpan[0])
    const [own, at] = [found[place], numbers[place]]
    const isCounted = own !== undefined && countedSpan !== null && overlap(own.span, countedSpan)
    const matter = isCounted ? matterFor(own.concept) : null
    if (matter !== null) return { figure, thing: null, matter }
    const near = around(found, span).filter((mention) => isNear(text, language, span, mention.span))
    const after = near.filter((mention) => mention.span[0] >= span[1])
    const before = near.filter((mention) => mention.span[1] <= span[0]).reverse()
    if (!isCounted || at === undefined) return { figure, thing: null, matter: firstMatter(before, after) }
    const thing = anybody.has(own.concept) ? null : own.concept
    return { figure, thing, matter: firstMatter(related(tree, at, spans), after, before) }
  }
}

/** Those that may be near enough to a figure: in a sentence of thousands no more than in a short one. */
function around(mentions: readonly Mention[], [start, end]: Span): readonly Mention[] {
  const from = firstIndex(mentions, (mention) => mention.span[1] > start - nearby)
  return mentions.slice(
    from,
    firstIndex(mentions, (mention) => mention.span[0] >= end + nearby),
  )
}

/** The mentions that one belongs to in these words, nearest first, and those that belong to it. */
function* related(tree: MentionTree, number: number, spans: readonly Span[]): Generator<Mention> {
  for (const above of tree.chainAbove(number)) if (spans.some((each) => holds(each, above.span))) yield above
  yield* tree.below(number)
}

function firstMatter(...groups: readonly Iterable<Mention>[]): string | null {
  for (const mentions of groups)
    for (const { concept } of mentions) {
      const matter = matterFor(concept)
      if (matter !== null) return matter
    }
  return null
}

function matterFor(concept: string | undefined): string | null {
  const matter = matterOf(concept)
  return matter === null || ofChange.has(matter) ? null : matter
}

/** Behind «e», "and" something else is counted. */
function isNear(text: string, language: string, one: Span, other: Span): boolean {
  const [from, to] = one[0] < other[0] ? [one[1], other[0]] : [other[1], one[0]]
  const between = text.slice(from, to)
  if (between.length >= nearby || /[.;:!?]/u.test(between)) return false
  const coordinators = languages.get(language)?.closedClasses.coordinators ?? []
  return !(between.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => coordinators.includes(word))
}
