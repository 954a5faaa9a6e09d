import type { Claim } from '../../document/claim.ts'
import { digest } from '../../document/identity.ts'
import type { Question } from '../../document/question.ts'
import type { Told } from '../told-statements.ts'
import type { Ruling } from './judged-origins.ts'

interface Arranged {
  readonly claims: readonly Claim[]
  readonly questions: readonly Question[]
}

/** The questions of a story with what people said of which claims are on one matter, each claim told by a statement of it. */
export function judgedQuestions(arranged: Arranged, rulings: readonly Ruling[]): Arranged {
  return rulings.reduce((so, { judgement: { verdict }, told: [one, other] }) => {
    if (verdict.kind !== 'same-question' || one === undefined || other === undefined) return so
    const [first, second] = [claimWith(so, one), claimWith(so, other)]
    if (first === undefined || second === undefined || first === second) return so
    const together = first.question !== null && first.question === second.question
    if (verdict.same) return together ? so : joined(so, first, second)
    return together ? parted(so, first, second) : so
  }, arranged)
}

/** Whether the claims of two statements are of one question. */
export function inOneQuestion(arranged: Arranged, one: Told, other: Told): boolean {
  const [first, second] = [claimWith(arranged, one), claimWith(arranged, other)]
  return first !== undefined && (first === second || (first.question !== null && first.question === second?.question))
}

function claimWith({ claims }: Arranged, { statement: { id } }: Told): Claim | undefined {
  return claims.find(({ statements }) => statements.some((statement) => statement.id === id))
}

function joined({ claims, questions }: Arranged, one: Claim, other: Claim): Arranged {
  const before = questions.filter(({ id }) => id === one.question || id === other.question)
  const kept = before[0] ?? { id: ownQuestion(one), about: one.proposition, claims: [] }
  const all = new Set([...before.flatMap((question) => question.claims), one.id, other.id])
  const question = { ...kept, claims: claims.map(({ id }) => id).filter((id) => all.has(id)) }
  const others = questions.flatMap((each) => (each === kept ? [question] : before.includes(each) ? [] : [each]))
  return {
    questions: before.length === 0 ? [...questions, question] : others,
    claims: claims.map((claim) => (all.has(claim.id) ? { ...claim, question: question.id } : claim)),
  }
}

/** The claim that the question names first stays. */
function parted({ claims, questions }: Arranged, one: Claim, other: Claim): Arranged {
  return {
    questions: questions.flatMap((question) => {
      if (question.id !== other.question) return [question]
      const left = question.claims.filter((id) => id !== leaving(question).id)
      const { id, proposition } = leaving(question)
      return [
        { ...question, claims: left },
        { id: ownQuestion(leaving(question)), about: proposition, claims: [id] },
      ]
    }),
    claims: claims.map((claim) => {
      const question = questions.find(({ id }) => id === other.question)
      return question !== undefined && claim.id === leaving(question).id
        ? { ...claim, question: ownQuestion(claim) }
        : claim
    }),
  }

  function leaving(question: Question): Claim {
    return question.claims.indexOf(one.id) <= question.claims.indexOf(other.id) ? other : one
  }
}

function ownQuestion({ id }: Claim): string {
  return `q-${digest(`${id} apart`).slice(0, 12)}`
}
