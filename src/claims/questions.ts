import { firstIndex } from '../document/first-index.ts'
import { digest } from '../document/identity.ts'
import { isState } from '../document/mention.ts'
import type { Question } from '../document/question.ts'
import { languages } from '../lang/languages.ts'
import { append } from './append.ts'
import { countAlike } from './count.ts'
import type { Gathered } from './gather-claims.ts'
import { haveCommon } from './likeness.ts'
import { matterOf } from './mention-tree.ts'
import { breathsOf } from './one-breath.ts'
import { namesAgree, type Weights } from './sense-likeness.ts'
import type { Told } from './told-statements.ts'

/** How much two claims must share to be about one question. */
const linkedAtLeast = 0.65
/** What sharing the matter itself is worth. */
const sameMatter = 0.05
/** And being said by the same source. */
const sameOrigin = 0.1
/** And saying that the same happened. */
const sameHead = 0.05
/** And being said by it in one breath: by itself enough. */
const inOneBreath = linkedAtLeast
/** So many things besides a common matter are its actors. */
const fewestActors = 2
/** One thing in common is a coincidence, unless it is nearly all that is said. */
const fewestThings = 2
const nearlyAll = 0.6
/** A claim is looked up by what it has and few others have; of those that share it the latest are compared. */
const rarestFeatures = 6
const comparedClaims = 40

/**
 * Brings claims together under what is at issue: those that count the same, deny or assert the same, or speak of one kind of
 * event with the same actors, and those that one source states in one breath. A claim joins the question that it is most like; one that only points at what was said before it
 * («questa ricostruzione», "any involvement") joins that one's; else it opens a question. Gives for each claim's id its
 * question, and the questions in the order of their first claims.
 */
export function questionsOf(
  claims: readonly Gathered[],
  weights: Weights,
): {
  questions: readonly Question[]
  of: ReadonlyMap<string, string>
} {
  const groups: Gathered[][] = []
  const index = claimIndex(weights)
  const breaths = breathsOf(claims)
  const groupOf = new Map<Gathered, Gathered[]>()
  const join = (claim: Gathered, group: Gathered[] | undefined) => {
    const joined = group ?? []
    if (group === undefined) groups.push(joined)
    joined.push(claim)
    index.add(claim)
    groupOf.set(claim, joined)
  }
  const pointing = new Set(claims.filter(pointsBack))
  const speaking = claims.filter((claim) => !pointing.has(claim))
  // What tells nothing that happens opens no question that another could have joined.
  const [telling, still] = [speaking.filter(hasMatter), speaking.filter((claim) => !hasMatter(claim))]
  // What one source goes on to say counts only where nothing else tells of what a claim is.
  const best = (claim: Gathered) =>
    likeliest(index.like(claim), groupOf, claim, weights) ??
    likeliest(breaths.get(claim) ?? noClaims, groupOf, claim, weights, inOneBreath)
  for (const claim of [...telling, ...still]) join(claim, best(claim))
  const before = spokenOfBefore(speaking)
  for (const claim of pointing) {
    const last = before(claim)
    join(claim, best(claim) ?? (last && groupOf.get(last)))
  }
  return numbered(claims, groups)
}

const noClaims: ReadonlySet<Gathered> = new Set()

function numbered(claims: readonly Gathered[], groups: readonly (readonly Gathered[])[]) {
  const place = new Map(claims.map((claim, i) => [claim, i]))
  const inOrder = groups
    .map((group) => [...group].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)))
    .sort(([a], [b]) => (a && b ? (place.get(a) ?? 0) - (place.get(b) ?? 0) : 0))
  const questions = inOrder.flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const about = first.told[0].saying.best.proposition
    return [{ id: `q-${digest(first.id).slice(0, 12)}`, about, claims: group.map(({ id }) => id) }]
  })
  const of = new Map(questions.flatMap(({ id, claims: ids }) => ids.map((claim) => [claim, id] as const)))
  return { questions, of }
}

/** Files claims under what few of them have, so that each is compared with few others. */
function claimIndex(weights: Weights) {
  const under = new Map<string, Gathered[]>()
  const keysOf = (claim: Gathered) => [
    ...weights.rarest(claim.told[0], rarestFeatures),
    ...[...mattersOf(claim)].map((matter) => `matter ${matter}`),
    ...claim.told[0].sense.counts.flatMap(({ thing }) => (thing === null ? [] : [`counted ${thing}`])),
  ]
  return {
    add(claim: Gathered): void {
      for (const key of keysOf(claim)) append(under, key, claim)
    },
    like: (claim: Gathered): ReadonlySet<Gathered> =>
      new Set(keysOf(claim).flatMap((key) => under.get(key)?.slice(-comparedClaims) ?? [])),
  }
}

/** The question of the claim that one is most like; of two as like, the later. */
function likeliest(
  others: ReadonlySet<Gathered>,
  groupOf: ReadonlyMap<Gathered, Gathered[]>,
  claim: Gathered,
  weights: Weights,
  besides = 0,
): Gathered[] | undefined {
  const links = new Map<Gathered[], number>()
  for (const other of others) {
    const group = groupOf.get(other)
    if (group !== undefined) links.set(group, Math.max(links.get(group) ?? 0, link(other, claim, weights) + besides))
  }
  let best: Gathered[] | undefined
  let highest = linkedAtLeast
  for (const [group, like] of links) {
    if (like < highest) continue
    best = group
    highest = like
  }
  return best
}

function link(one: Gathered, other: Gathered, weights: Weights): number {
  const [a, b] = [one.facet.count, other.facet.count]
  if (a !== null && b !== null && a.matter !== null && b.matter !== null)
    return countAlike(a, b) && namesAgree(one.told[0], other.told[0]) ? 1 : 0
  const { both, one: own, other: its, things } = weights.share(one.told[0], other.told[0])
  const like = both / Math.sqrt(own * its || 1)
  const [matter, head] = [shareMatter(one, other), haveCommon(one.told[0].sense.heads, other.told[0].sense.heads)]
  if (!head && things + (matter ? 1 : 0) < fewestThings && like < nearlyAll) return 0
  if (countOneThing(one, other)) return Math.max(like, linkedAtLeast)
  // The same actors in the same kind of event.
  if (matter && things >= fewestActors && like >= weights.crowd) return Math.max(like, linkedAtLeast)
  const origin = one.told[0].statement.origin === other.told[0].statement.origin
  return like + (matter ? sameMatter : 0) + (head ? sameHead : 0) + (origin ? sameOrigin : 0)
}

/**
 * «fino a 12.000 soldati … per aiutare la Russia» and «1.500 soldati … sono già in Russia»: both count soldiers between two
 * states, and of one of them it is not known what became of the counted, so that no matter can part them.
 */
function countOneThing({ told: [one] }: Gathered, { told: [other] }: Gathered): boolean {
  const states = [...one.sense.concepts].filter((concept) => isState(concept) && other.sense.concepts.has(concept))
  if (states.length < fewestActors) return false
  return one.sense.counts.some((a) =>
    other.sense.counts.some((b) => a.thing !== null && a.thing === b.thing && (a.matter === null || b.matter === null)),
  )
}

function shareMatter(one: Gathered, other: Gathered): boolean {
  return haveCommon(mattersOf(one), mattersOf(other))
}

function hasMatter(claim: Gathered): boolean {
  return mattersOf(claim).size > 0
}

/** Asked of a claim for every other that it is held against. */
const mattersKnown = new WeakMap<Gathered, ReadonlySet<string>>()

function mattersOf(claim: Gathered): ReadonlySet<string> {
  const known = mattersKnown.get(claim) ?? mattersIn(claim)
  mattersKnown.set(claim, known)
  return known
}

function mattersIn({ facet, told }: Gathered): ReadonlySet<string> {
  if (facet.count?.matter) return new Set([facet.count.matter])
  return new Set([...told[0].sense.heads].flatMap((head) => matterOf(head) ?? []))
}

/**
 * Whether only what was said before tells what a claim is about: an answer that says hardly anything of what it answers, and
 * a sentence that only says the one before more exactly («In particolare, …»).
 */
function pointsBack({ told: [told] }: Gathered): boolean {
  const { statement, sense, saying } = told
  const answers = statement.act === 'deny' || statement.act === 'decline-to-confirm' || statement.act === 'confirm'
  const things = sense.concepts.size + sense.names.size + saying.best.figures.length
  return (answers && !saying.best.bare && things <= 1) || elaborates(told)
}

function elaborates({ saying, member }: Told): boolean {
  const phrases = languages.get(member.reading.report.language)?.attributionWords.elaborations ?? []
  const words = saying.best.proposition.toLowerCase().match(/\p{L}+/gu) ?? []
  return phrases.some((phrase) => phrase.every((word, i) => words[i] === word))
}

/** Gives for a claim that one of `claims` of which its report speaks right before it. */
function spokenOfBefore(claims: readonly Gathered[]): (claim: Gathered) => Gathered | undefined {
  const byReport = new Map<string, { claim: Gathered; start: number }[]>()
  for (const claim of claims)
    for (const told of claim.told) append(byReport, told.member.id, { claim, start: startOf(told) })
  for (const spoken of byReport.values()) spoken.sort((one, other) => one.start - other.start)
  return ({ told: [own] }) => {
    const spoken = byReport.get(own.member.id) ?? []
    const last = spoken[firstIndex(spoken, ({ start }) => start >= startOf(own)) - 1]
    // Of two that begin in one place, the claim that comes first.
    return last && spoken[firstIndex(spoken, ({ start }) => start >= last.start)]?.claim
  }
}

function startOf({ saying }: Told): number {
  return saying.best.place.span[0]
}
