import { firstIndex } from '../document/first-index.ts'
import { digest } from '../document/identity.ts'
import type { Question } from '../document/question.ts'
import { languages } from '../lang/languages.ts'
import { append } from './append.ts'
import type { Gathered } from './gather-claims.ts'
import { groupClaims } from './group-claims.ts'
import type { Weights } from './sense-likeness.ts'
import type { Told } from './told-statements.ts'

/**
 * Brings claims together under what is at issue (`group-claims.ts`). One that only points at what was said before it («questa
 * ricostruzione», "any involvement") belongs to that one's question. Gives for each claim's id its question, and the questions
 * in the order of their first claims.
 */
export function questionsOf(
  claims: readonly Gathered[],
  weights: Weights,
): {
  questions: readonly Question[]
  of: ReadonlyMap<string, string>
  /** For each claim that only points at what was said before it, that one. */
  pointing: ReadonlyMap<string, string>
} {
  const pointing = new Set(claims.filter(pointsBack))
  const speaking = claims.filter((claim) => !pointing.has(claim))
  const groupOf = groupClaims(speaking, weights)
  const groups = new Map<number, Gathered[]>()
  speaking.forEach((claim, i) => {
    append(groups, groupOf[i] ?? i, claim)
  })
  const held = new Map([...groups.values()].flatMap((group) => group.map((claim) => [claim, group] as const)))
  const before = spokenOfBefore(speaking)
  const alone: Gathered[][] = []
  const pointedAt = new Map<string, string>()
  for (const claim of pointing) {
    const last = before(claim)
    const group = last && held.get(last)
    if (last === undefined || group === undefined) alone.push([claim])
    else {
      group.push(claim)
      pointedAt.set(claim.id, last.id)
    }
  }
  return { ...numbered(claims, [...groups.values(), ...alone]), pointing: pointedAt }
}

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
  const words = firstWords(saying.best.proposition, Math.max(0, ...phrases.map(({ length }) => length)))
  return phrases.some((phrase) => phrase.every((word, i) => words[i] === word))
}

function firstWords(text: string, most: number): readonly string[] {
  const words: string[] = []
  if (most > 0) for (const { 0: word } of text.matchAll(/\p{L}+/gu)) if (words.push(word.toLowerCase()) >= most) break
  return words
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
