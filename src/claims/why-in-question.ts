import type { Claim, Tie } from '../document/claim.ts'
import { isState } from '../document/is-state.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import { kinOf } from '../lang/concept-kin.ts'
import { nameSound } from '../stories/name-sound.ts'
import { append } from './append.ts'
import { countAlike } from './count.ts'
import type { Gathered } from './gather-claims.ts'
import { mentionsWithin } from './mention-tree.ts'
import { spansOf } from './sense.ts'
import type { Weights } from './sense-likeness.ts'
import type { Told } from './told-statements.ts'

/** A claim is held against those that stand nearest to it in the list of its question. */
const comparedClaims = 24
/** And of a claim those statements that began it. */
const comparedStatements = 6
/** A reason is read at a glance. */
const mostShared = 4
/** In characters: what a report says right after something else. */
const rightBeside = 300
/** What each tie that is no word counts for, when the most alike claim is sought; words count for what they weigh. */
const worth = { count: 4, beside: 2, source: 1, answer: 8, around: 0, person: 0 } as const

/** How a claim's question came to be. */
interface Asked {
  /** The question that the program gave each claim, whatever a person said of it. */
  readonly found: ReadonlyMap<string, string>
  /** For each claim that only points at what was said before it, that one. */
  readonly pointing: ReadonlyMap<string, string>
}

/** The claims with what ties each to another of its question, in words of both that lead to what they were tied by. */
export function whyInQuestion(
  claims: readonly Claim[],
  gathered: readonly Gathered[],
  asked: Asked,
  weights: Weights,
): readonly Claim[] {
  const known = new Map(gathered.map((each) => [each.id, each]))
  const questions = new Map<string, Gathered[]>()
  for (const { id, question } of claims) {
    const each = known.get(id)
    if (question !== null && each !== undefined) append(questions, question, each)
  }
  const tiedBy = tieFinder(asked, weights)
  const because = new Map<string, Tie>()
  for (const all of questions.values())
    all.forEach((own, at) => {
      const near = all.slice(Math.max(0, at - comparedClaims / 2), at + comparedClaims / 2 + 1)
      let best: { readonly tied: Tied; readonly other: Gathered } | undefined
      for (const other of near) {
        if (other === own) continue
        const tied = tiedBy(own, other)
        if (best === undefined || tied.worth > best.tied.worth) best = { tied, other }
      }
      if (best !== undefined) because.set(own.id, tieTo(best.other, best.tied))
    })
  return claims.map((claim) => {
    const tie = because.get(claim.id)
    return tie === undefined ? claim : { ...claim, because: tie }
  })
}

/** What ties one claim to another, and how much that is. */
interface Tied {
  readonly shared: Tie['shared']
  readonly also: Tie['also']
  readonly worth: number
}

/** Gives what ties one claim to another, and how much that is. */
function tieFinder(asked: Asked, weights: Weights): (own: Gathered, other: Gathered) => Tied {
  const thingsOf = thingFinder()
  return (own, other) => {
    const [[one], [its]] = [own.told, other.told]
    const shared = sharedThings(thingsOf(one), thingsOf(its))
    const bySaying = alsoTied(own, other)
    if (asked.pointing.get(own.id) === other.id || asked.pointing.get(other.id) === own.id) bySaying.push('answer')
    // What a person put together is told of where nothing else ties a claim.
    if (asked.found.get(own.id) !== asked.found.get(other.id)) return { shared, also: ['person'], worth: 0 }
    const also: Tie['also'] = shared.length + bySaying.length > 0 ? bySaying : ['around']
    return { shared, also, worth: 1 + also.reduce((sum, kind) => sum + worth[kind], weights.share(one, its).both) }
  }
}

function sharedThings(own: ReadonlyMap<string, string>, theirs: ReadonlyMap<string, string>): Tie['shared'] {
  const shared: { words: string; theirs: string }[] = []
  for (const [thing, words] of own) {
    const there = theirs.get(thing)
    if (there !== undefined) shared.push({ words, theirs: there })
  }
  return shared
}

function tieTo({ id, told }: Gathered, { shared, also }: Tied): Tie {
  return { claim: id, proposition: told[0].saying.best.proposition, shared: shared.slice(0, mostShared), also }
}

/** What ties two claims besides what they speak of. */
function alsoTied(one: Gathered, other: Gathered): Tie['also'][number][] {
  const [a, b] = [one.facet.count, other.facet.count]
  const ones = one.told.slice(0, comparedStatements)
  const others = other.told.slice(0, comparedStatements)
  const tied: Tie['also'][number][] = []
  if (a !== null && b !== null && countAlike(a, b)) tied.push('count')
  if (ones.some((told) => others.some((its) => told.statement.origin === its.statement.origin))) tied.push('source')
  if (ones.some((told) => others.some((its) => areBeside(told, its)))) tied.push('beside')
  return tied
}

function areBeside(one: Told, other: Told): boolean {
  if (one.member !== other.member) return false
  const [a, b] = [one.saying.best.place.span, other.saying.best.place.span]
  return Math.max(a[0] - b[1], b[0] - a[1]) <= rightBeside
}

/** Gives the things of which a statement speaks with its words for them: names first, then what happens, then the rest. */
function thingFinder(): (told: Told) => ReadonlyMap<string, string> {
  const known = new Map<Told, ReadonlyMap<string, string>>()
  return (told) => {
    const things = known.get(told) ?? thingsIn(told)
    known.set(told, things)
    return things
  }
}

function thingsIn({ member, saying, sense }: Told): ReadonlyMap<string, string> {
  const { report, mentions = [] } = member.reading
  const names = new Map<string, string>()
  const happening = new Map<string, string>()
  const others = new Map<string, string>()
  for (const span of spansOf(saying.best.place.span, saying.best.attribution?.content ?? [])) {
    for (const { 0: word } of report.text.slice(...span).matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)) {
      const sound = nameSound(word)
      if (sense.names.has(sound) && !names.has(sound)) names.set(sound, word)
    }
    for (const mention of mentionsWithin(mentions, span)) {
      const thing = isState(mention.concept) ? mention.concept : kinOf(mention.concept)
      const into = sense.heads.has(thing) ? happening : others
      if (sense.concepts.has(mention.concept) && !into.has(thing)) into.set(thing, wordsOf(report.text, mention.span))
    }
  }
  return new Map([...[...names].map(([sound, word]) => [`name ${sound}`, word] as const), ...happening, ...others])
}
