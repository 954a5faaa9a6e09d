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
  const thingsOf = thingFinder()
  const because = new Map<string, Tie>()
  for (const all of questions.values())
    all.forEach((own, at) => {
      let best: { readonly tied: Tied; readonly other: Gathered } | undefined
      const last = Math.min(all.length - 1, at + comparedClaims / 2)
      for (let near = Math.max(0, at - comparedClaims / 2); near <= last; near++) {
        const other = all[near]
        // That claims of the very same words stand together needs no reason.
        if (other === undefined || other === own || proposed(other) === proposed(own)) continue
        const tied = tiedBy(own, other)
        if (best === undefined || tied.worth > best.tied.worth) best = { tied, other }
      }
      if (best === undefined) return
      const shared = sharedThings(thingsOf(own.told[0]), thingsOf(best.other.told[0]))
      because.set(own.id, tieTo(best.other, shared, best.tied))
    })
  return claims.map((claim) => {
    const tie = because.get(claim.id)
    return tie === undefined ? claim : { ...claim, because: tie }
  })
}

/** What ties one claim to another besides what they speak of, and how much all that ties them is. */
interface Tied {
  readonly also: Tie['also']
  readonly worth: number
}

function tieFinder(asked: Asked, weights: Weights): (own: Gathered, other: Gathered) => Tied {
  return (own, other) => {
    // What a person put together is told of where nothing else ties a claim.
    if (asked.found.get(own.id) !== asked.found.get(other.id)) return { also: ['person'], worth: 0 }
    const also = alsoTied(own, other)
    if (asked.pointing.get(own.id) === other.id || asked.pointing.get(other.id) === own.id) also.push('answer')
    const { both } = weights.share(own.told[0], other.told[0])
    return { also, worth: 1 + also.reduce((sum, kind) => sum + worth[kind], both) }
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

function tieTo(other: Gathered, shared: Tie['shared'], { also }: Tied): Tie {
  const byWhat: Tie['also'] = shared.length + also.length > 0 ? also : ['around']
  return { claim: other.id, proposition: proposed(other), shared: shared.slice(0, mostShared), also: byWhat }
}

/** A claim in words: those of the statement that began it. */
function proposed({ told }: Gathered): string {
  return told[0].saying.best.proposition
}

/** What ties two claims besides what they speak of. */
function alsoTied(one: Gathered, other: Gathered): Tie['also'][number][] {
  const [a, b] = [one.facet.count, other.facet.count]
  let sameSource = false
  let beside = false
  for (let i = 0; i < Math.min(one.told.length, comparedStatements); i++)
    for (let j = 0; j < Math.min(other.told.length, comparedStatements); j++) {
      const [told, its] = [one.told[i], other.told[j]]
      if (told === undefined || its === undefined) continue
      sameSource ||= told.statement.origin === its.statement.origin
      beside ||= areBeside(told, its)
    }
  const tied: Tie['also'][number][] = []
  if (a !== null && b !== null && countAlike(a, b)) tied.push('count')
  if (sameSource) tied.push('source')
  if (beside) tied.push('beside')
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
