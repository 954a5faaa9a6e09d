import type { Claim } from '../../document/claim.ts'
import type { Judgement, StoryJudgement } from '../../document/judgement.ts'
import type { Question } from '../../document/question.ts'
import type { Span } from '../../document/span.ts'
import { append } from '../append.ts'
import type { Gathered } from '../gather-claims.ts'
import type { Member } from '../member.ts'
import type { OriginBook } from '../origins.ts'
import type { Told } from '../told-statements.ts'
import { coverage } from './fact-at.ts'
import { inOneClaim, judgedClaims } from './judged-claims.ts'
import { judgedCopies } from './judged-copies.ts'
import { judgedOrigins, type Ruling } from './judged-origins.ts'
import { inOneQuestion, judgedQuestions } from './judged-questions.ts'
import { judgedReading } from './judged-reading.ts'
import { type Located, locate } from './located.ts'

type Copies = ReadonlyMap<string, string>

/**
 * What people judged of a story, applied step by step as its ledger is made: to the readings before anything is made of
 * them, then to copies, origins, claims and questions as the program found them. It knows nothing of how it found them.
 */
export interface JudgedStory {
  /** With corrected readings. */
  readonly members: readonly Member[]
  copies(found: Copies): Copies
  origins(told: readonly Told[], book: OriginBook, copies: Copies): ReturnType<typeof judgedOrigins>
  claims(gathered: readonly Gathered[], told: readonly Told[], copies: Copies): readonly Gathered[]
  /** The claims, and their statements, with the marks of what was judged. */
  questions(
    claims: readonly Claim[],
    questions: readonly Question[],
    told: readonly Told[],
  ): { readonly claims: readonly Claim[]; readonly questions: readonly Question[] }
  /** Of a report: those that say whose copy it is or where it belongs. */
  reportMarks(report: string): { readonly judged?: readonly string[] }
  /** To be asked last: which of them still hold is known then. */
  listed(): readonly StoryJudgement[]
}

/** Opens what was judged, in the order in which it was, for a story. */
export function judgedStory(members: readonly Member[], judgements: readonly Judgement[]): JudgedStory {
  const located = locate(judgements, members)
  const inForce = located.filter(({ effect }) => effect === 'holds')
  const broken = new Set<string>()
  return {
    members: members.map((member) => {
      const own = inForce.filter(({ places }) => places.some(({ report }) => report === member.id))
      return own.length === 0 ? member : { ...member, reading: judgedReading(member.id, member.reading, own) }
    }),
    copies: (found) => judgedCopies(found, inForce),
    origins: (told, book, copies) => judgedOrigins(told, rulingsOn(told, inForce), book, copies),
    claims(gathered, told, copies) {
      const rulings = rulingsOn(told, inForce)
      const claims = judgedClaims(gathered, rulings, told, copies)
      for (const id of contradicted(rulings, 'same-claim', (one, other) => inOneClaim(claims, one, other)))
        broken.add(id)
      return claims
    },
    questions(claims, questions, told) {
      const rulings = rulingsOn(told, inForce)
      const arranged = judgedQuestions({ claims, questions }, rulings)
      for (const id of contradicted(rulings, 'same-question', (one, other) => inOneQuestion(arranged, one, other)))
        broken.add(id)
      return { ...arranged, claims: withMarks(arranged.claims, rulings) }
    },
    reportMarks(report) {
      const judged = inForce.flatMap(({ judgement: { id, verdict } }) =>
        (verdict.kind === 'copy' && (verdict.report === report || verdict.of === report)) ||
        (verdict.kind === 'story' && verdict.report === report)
          ? [id]
          : [],
      )
      return judged.length === 0 ? {} : { judged }
    },
    listed: () =>
      located.map(({ judgement, effect }) => ({
        ...judgement,
        effect: broken.has(judgement.id) ? 'overruled' : effect,
      })),
  }
}

/** The judgements with the statements that they are on; one whose statement is not made any more has none there. */
function rulingsOn(told: readonly Told[], located: readonly Located[]): Ruling[] {
  if (located.length === 0) return []
  const byFact = new Map<string, Told[]>()
  for (const each of told)
    for (const { attribution, voice } of each.saying.places)
      append(byFact, `${each.member.id} ${attribution?.id ?? voice?.id}`, each)
  return located.map((each) => {
    const found = each.places.map(({ report, facts, span }) =>
      nearest(new Set(facts.flatMap((fact) => byFact.get(`${report} ${fact}`) ?? [])), span),
    )
    return { ...each, told: found.every((one) => one !== undefined) ? found : [] }
  })
}

/** A post is one attribution and several statements: the one whose words the place covers most exactly. */
function nearest(told: ReadonlySet<Told>, span: Span): Told | undefined {
  const covered = (each: Told) => Math.max(...each.statement.places.map((place) => coverage(span, [place.span])))
  let best: Told | undefined
  for (const each of told) if (best === undefined || covered(each) > covered(best)) best = each
  return best
}

/** Those of a kind that a later judgement of other statements has undone: one with two, two with three. */
function contradicted(
  rulings: readonly Ruling[],
  kind: 'same-claim' | 'same-question',
  together: (one: Told, other: Told) => boolean,
): string[] {
  return rulings.flatMap(({ judgement: { id, verdict }, told: [one, other] }) =>
    verdict.kind === kind && one !== undefined && other !== undefined && together(one, other) !== verdict.same
      ? [id]
      : [],
  )
}

function withMarks(claims: readonly Claim[], rulings: readonly Ruling[]): readonly Claim[] {
  const marks = new Map<string, string[]>()
  for (const { judgement, told } of rulings) for (const { statement } of told) append(marks, statement.id, judgement.id)
  if (marks.size === 0) return claims
  return claims.map((claim) => ({
    ...claim,
    statements: claim.statements.map((statement) => {
      const judged = marks.get(statement.id)
      return judged === undefined ? statement : { ...statement, judged }
    }),
  }))
}
