import type { Relation } from '../document/relation.ts'
import { append } from './append.ts'
import { countedUnder } from './facet.ts'
import type { Gathered } from './gather-claims.ts'
import { containment, haveCommon, sameOrder } from './likeness.ts'
import { likeness, type Weights } from './sense-likeness.ts'
import type { Told } from './told-statements.ts'
import { takesBack } from './withdrawals.ts'

/** Three words that another says are hardly there by chance; in one and the same report, two. */
const fewestStems = 3
const fewestInOneReport = 2
/** What is denied must be what the other says, not something that the other mentions in passing. */
const shareOfTheOther = 0.4
/** A sentence of the outlet's own may tell of the denial itself («ha negato che …»): there it must be nearly all. */
const shareOfOwnVoice = 0.75
/** A story that repeats itself endlessly: the latest claims that have a word are compared. */
const comparedClaims = 30
/** Of a claim those statements that began it may be answered in their words. */
const comparedStatements = 6
/** What an answer in other words, or in another language, must share in meaning with what it answers. */
const alikeAtLeast = 0.4
const fewestThings = 2
/** A deed with who did it, to whom and with what is one, however much else either says. */
const thingsOfOneDeed = 4

/**
 * Which claims deny, or decline to confirm, what another origin asserts. Where all their words stand in the other's, in the
 * same order: who denies that it rained denies that it rained all night. And where they are of one question and mean nearly
 * the same, whatever the language.
 */
export function answersAmong(
  claims: readonly Gathered[],
  questionOf: ReadonlyMap<string, string>,
  weights: Weights,
): Relation[] {
  const inWords = answersInTheSameWords(claims)
  const known = new Set(inWords.map(({ from, to }) => `${from} ${to}`))
  const inMeaning = answersOfTheSameMeaning(claims, questionOf, weights)
  return [...inWords, ...inMeaning.filter(({ from, to }) => !known.has(`${from} ${to}`))]
}

function answersOfTheSameMeaning(
  claims: readonly Gathered[],
  questionOf: ReadonlyMap<string, string>,
  weights: Weights,
): Relation[] {
  const asserted = new Map<string, Gathered[]>()
  for (const claim of claims) {
    const question = questionOf.get(claim.id)
    if (question !== undefined && asserts(claim)) append(asserted, question, claim)
  }
  return claims.flatMap((claim) => {
    const { saying, statement } = claim.told[0]
    const kind = answerOf(claim)
    if (kind === null || saying.best.bare) return []
    const others = (asserted.get(questionOf.get(claim.id) ?? '') ?? []).slice(-comparedClaims)
    const because = kind === 'denies' ? 'it denies what means the same' : 'it does not confirm what means the same'
    return others
      .filter((other) => other.told[0].statement.origin !== statement.origin && meansTheSame(claim, other, weights))
      .map((other) => ({ kind, from: statement.id, to: other.id, because }))
  })
}

/** Who says that something did not happen denies it, whatever the verb. */
function answerOf({ told: [told] }: Gathered): 'denies' | 'declines' | null {
  const { statement, saying } = told
  if (statement.act === 'decline-to-confirm') return 'declines'
  if (takesBack(told)) return null
  if (statement.act === 'deny') return statement.factuality.endsWith('-') ? 'denies' : null
  return statement.factuality === 'CT-' && saying.best.attribution !== null ? 'denies' : null
}

function meansTheSame(answer: Gathered, said: Gathered, weights: Weights): boolean {
  const [a, b] = [answer.facet.count, said.facet.count]
  // Who does not confirm that anything was sent does not confirm how much of it was.
  if (a !== null)
    return (
      b !== null && countedUnder(a) !== null && countedUnder(a) === countedUnder(b) && a.figure.high === b.figure.high
    )
  const [one, other] = [answer.told[0], said.told[0]]
  if (!haveCommon(one.sense.heads, other.sense.heads)) return false
  const { things } = weights.share(one, other)
  return things >= thingsOfOneDeed || (things >= fewestThings && likeness(one, other, weights) >= alikeAtLeast)
}

function answersInTheSameWords(claims: readonly Gathered[]): Relation[] {
  const answers = claims.filter(({ told: [{ saying, statement }] }) => {
    return !saying.best.bare && (statement.act === 'deny' || statement.act === 'decline-to-confirm')
  })
  const sought = new Set(answers.flatMap(({ told: [{ saying }] }) => saying.best.wording.stems))
  const asserted = new Map<string, Gathered[]>()
  for (const claim of sought.size === 0 ? [] : claims) {
    const said = asserts(claim) ? claim.told.slice(0, comparedStatements) : []
    const stems = new Set(said.flatMap(({ saying }) => saying.best.wording.stems.filter((stem) => sought.has(stem))))
    for (const stem of stems) append(asserted, stem, claim)
  }
  return answers.flatMap((claim) => {
    const { saying, statement } = claim.told[0]
    const { act } = statement
    const lists = [...saying.best.wording.stemSet].map((stem) => asserted.get(stem) ?? [])
    const rarest = lists.reduce((one, other) => (other.length < one.length ? other : one), lists[0] ?? [])
    const kind = act === 'deny' ? 'denies' : 'declines'
    const because = act === 'deny' ? 'it denies the same words' : 'it does not confirm the same words'
    return rarest
      .slice(-comparedClaims)
      .filter((other) => other.told.slice(0, comparedStatements).some((said) => isAnswered(said, claim.told[0])))
      .map((other) => ({ kind, from: statement.id, to: other.id, because }))
  })
}

/** Of what an outlet says in its own voice only hearsay is answered: the rest may be the answer itself. */
function asserts({ told: [{ statement, saying }] }: Gathered): boolean {
  const { act, factuality, reportive, attribution } = statement
  if (attribution === null && !reportive) return false
  return act !== 'deny' && act !== 'decline-to-confirm' && (reportive || factuality.endsWith('+')) && !saying.best.bare
}

function isAnswered(said: Told, answer: Told): boolean {
  const [whole, part] = [said.saying.best.wording, answer.saying.best.wording]
  const sameReport = said.member.id === answer.member.id
  const enough = sameReport ? fewestInOneReport : fewestStems
  if (said.statement.origin === answer.statement.origin || part.stemSet.size < enough) return false
  if (said.member.reading.report.language !== answer.member.reading.report.language) return false
  if (answer.statement.act === 'deny' && !answer.statement.factuality.endsWith('-')) return false
  const share = said.statement.attribution === null ? shareOfOwnVoice : shareOfTheOther
  return (
    containment(part, whole) === 1 &&
    containment(whole, part) >= share &&
    part.negated === whole.negated &&
    sameOrder(part, whole)
  )
}
