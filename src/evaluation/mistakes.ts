import type { Attribution } from '../document/attribution.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import type { Gold } from './gold.ts'
import { type Matching, matchAttributions } from './match-attributions.ts'
import type { Role, RoleTokens } from './role-tokens.ts'
import { sharedCount, type TokenSet } from './word-tokens.ts'

/** The kinds of mistakes, the gravest first: given to the wrong source, not found, found where there is none. */
export const mistakeKinds = ['wrong source', 'missed', 'extra'] as const

export type MistakeKind = (typeof mistakeKinds)[number]

/** Where source, cue and content of an attribution stand. */
export type RolePlaces = Readonly<Record<Role, readonly Span[]>>

/** One attribution that was read wrongly. */
export interface Mistake {
  readonly kind: MistakeKind
  /** The id of the report. */
  readonly report: string
  /** What people found; null where they found nothing in these words. */
  readonly gold: RolePlaces | null
  /** What the program found; null where it found nothing in these words. */
  readonly found: RolePlaces | null
  /** The words at stake: the more of them, the worse. */
  readonly size: number
}

/** Every mistake in the attributions of a report, in the order of the gold, then of the reading. */
export function mistakesIn(gold: Gold, reading: Reading | null): readonly Mistake[] {
  if (gold.attributions == null) return []
  const matching = matchAttributions(gold, reading)
  const { golds, founds, pairs } = matching
  const [pairedGold, pairedFound] = [new Set(pairs.map((pair) => pair.gold)), new Set(pairs.map(({ found }) => found))]
  const mistake = (kind: MistakeKind, one: Tokens | undefined, other: Tokens | undefined): Mistake => ({
    kind,
    report: gold.id,
    gold: placesOf(one),
    found: placesOf(other),
    size: Math.max(contentSize(kind === 'extra' ? other : one), 1),
  })
  return [
    ...wrongSources(matching).map(([one, other]) => mistake('wrong source', one, other)),
    ...golds.filter((_, at) => !pairedGold.has(at)).map((one) => mistake('missed', one, mostShared(one, founds))),
    ...founds.filter((_, at) => !pairedFound.has(at)).map((one) => mistake('extra', mostShared(one, golds), one)),
  ]
}

/**
 * The `count` worst mistakes. Each kind has its turn, so that a few of them already show what goes wrong: the gravest
 * kind first, and of each kind those with the most words at stake first. They come back by kind.
 */
export function worstMistakes<One extends Mistake>(mistakes: readonly One[], count: number): readonly One[] {
  const lines = mistakeKinds.map((kind) =>
    mistakes.filter((mistake) => mistake.kind === kind).toSorted((a, b) => b.size - a.size),
  )
  const longest = Math.max(...lines.map((line) => line.length))
  const inTurn = Array.from({ length: longest }, (_, turn) => lines.flatMap((line) => line[turn] ?? [])).flat()
  const worst = new Set(inTurn.slice(0, count))
  return lines.flat().filter((mistake) => worst.has(mistake))
}

type Tokens = RoleTokens<RolePlaces | Attribution>

function wrongSources({
  golds,
  founds,
  pairs,
}: Matching): readonly (readonly [Tokens | undefined, Tokens | undefined])[] {
  return pairs.filter(({ sameSource }) => !sameSource).map(({ gold, found }) => [golds[gold], founds[found]] as const)
}

function contentSize(one: Tokens | undefined): number {
  return one?.content.size ?? 0
}

/** The one that has most words in common with another; a source alone, which may serve many, makes none. */
function mostShared(one: Tokens, others: readonly Tokens[]): Tokens | undefined {
  const words = wordsOf(one)
  let most = { count: 0, other: undefined as Tokens | undefined }
  for (const other of others) {
    const count = sharedCount(words, wordsOf(other))
    if (count > most.count) most = { count, other }
  }
  return most.other
}

function wordsOf({ cue, content }: Tokens): TokenSet {
  return new Set([...cue, ...content])
}

function placesOf(one: Tokens | undefined): RolePlaces | null {
  if (one === undefined) return null
  const { source, cue, content } = one.of
  return { source, cue, content }
}
