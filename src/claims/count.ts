import type { Figure } from '../document/figure.ts'
import type { Mention } from '../document/mention.ts'
import type { Report } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import { holds, overlap } from '../document/span-arithmetic.ts'
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
  if (one.thing === other.thing) return true
  const [number, otherNumber] = [one, other].map(({ figure }) => figure.high ?? figure.low ?? 0)
  return (one.thing === null || other.thing === null) && number === otherNumber && (number ?? 0) > few
}

/** Whom news counts without saying who they are. */
const anybody: ReadonlySet<string> = new Set(['person', 'victim', 'body', 'resident', 'worker'])
/** That a number rose or fell tells how it changed, and not what it counts. */
const ofChange: ReadonlySet<string> = new Set(['rise or fall', 'change', 'confirmation', 'statement'])
/** In characters: what is farther away is counted by another number. */
const nearby = 45

/** What a figure counts, and what became of it, as far as the mentions around it tell; `spans` are the words of its statement. */
export function countOf(figure: Figure, tree: MentionTree, spans: readonly Span[], { text, language }: Report): Count {
  const { countedSpan, span } = figure
  const numbers = tree.within(spans)
  const at = numbers.find((number) => {
    const mention = tree.mentions[number]
    return mention !== undefined && countedSpan !== null && overlap(mention.span, countedSpan)
  })
  const own = at === undefined ? undefined : tree.mentions[at]
  const matter = matterFor(own?.concept)
  if (matter !== null) return { figure, thing: null, matter }
  const thing = own === undefined || anybody.has(own.concept) ? null : own.concept
  const related =
    at === undefined
      ? []
      : [...tree.chainAbove(at)].filter((above) => spans.some((each) => holds(each, above.span))).concat(tree.below(at))
  const near = numbers
    .flatMap((number) => tree.mentions[number] ?? [])
    .filter((mention) => isNear(text, language, span, mention.span))
  const after = near.filter((mention) => mention.span[0] >= span[1])
  const before = near.filter((mention) => mention.span[1] <= span[0]).reverse()
  return {
    figure,
    thing,
    matter: firstMatter([...related, ...(at === undefined ? [...before, ...after] : [...after, ...before])]),
  }
}

function firstMatter(mentions: readonly Mention[]): string | null {
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
