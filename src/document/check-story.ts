import { checkJudgement } from './check-judgement.ts'
import type { Story } from './story.ts'

/**
 * Holds a story's ledger against the invariants of docs/document-model.md: ids differ and resolve, and (where the texts
 * are at hand) the words of every place equal the slice. Returns what is wrong in words; nothing when it is sound.
 */
export function checkStory(ledger: Story, textOf?: (report: string) => string | undefined): string[] {
  const faults: string[] = []
  const reports = new Set(ledger.story.reports.map((report) => report.id))
  const origins = new Set(ledger.origins.map((origin) => origin.id))
  const claims = new Set(ledger.claims.map((claim) => claim.id))
  const questions = new Set(ledger.questions.map((question) => question.id))
  const statements = new Set(ledger.claims.flatMap((claim) => claim.statements.map((statement) => statement.id)))
  const resolve = (owner: string, id: string, into: ReadonlySet<string>) => {
    if (!into.has(id)) faults.push(`${owner} names ${id}, which is not there`)
  }
  if (reports.size !== ledger.story.reports.length) faults.push('two reports have the same id')
  if (claims.size !== ledger.claims.length) faults.push('two claims have the same id')
  if (origins.size !== ledger.origins.length) faults.push('two origins have the same id')

  const judgements = new Set(ledger.judgements.map((judgement) => judgement.id))
  if (judgements.size !== ledger.judgements.length) faults.push('two judgements have the same id')
  for (const judgement of ledger.judgements)
    for (const fault of checkJudgement(judgement)) faults.push(`${judgement.id}: ${fault}`)
  for (const { id, judged = [] } of [...ledger.story.reports, ...ledger.claims.flatMap((claim) => claim.statements)])
    for (const judgement of judged) resolve(id, judgement, judgements)

  faults.push(...repeatFaults(ledger))
  for (const report of ledger.story.reports) if (report.copyOf !== null) resolve(report.id, report.copyOf, reports)
  for (const question of ledger.questions) for (const claim of question.claims) resolve(question.id, claim, claims)
  for (const claim of ledger.claims) {
    if (claim.question !== null) resolve(claim.id, claim.question, questions)
    for (const origin of claim.origins) resolve(claim.id, origin, origins)
    for (const figure of claim.figures) resolve(claim.id, figure.statement, statements)
    for (const word of claim.standing) {
      resolve(claim.id, word.origin, origins)
      resolve(claim.id, word.statement, statements)
    }
    for (const statement of claim.statements) {
      resolve(statement.id, statement.report, reports)
      resolve(statement.id, statement.origin, origins)
      if (!claim.origins.includes(statement.origin))
        faults.push(`${claim.id} does not list the origin ${statement.origin}`)
      const text = textOf?.(statement.report)
      if (text === undefined) continue
      for (const { span, words } of statement.places)
        if (text.slice(span[0], span[1]) !== words)
          faults.push(`${statement.id}: words at ${span[0]} are not those of the text`)
    }
  }
  for (const relation of ledger.relations)
    for (const end of [relation.from, relation.to])
      if (!claims.has(end) && !statements.has(end)) faults.push(`a relation names ${end}, which is not there`)
  for (const change of ledger.changes) {
    resolve('a change', change.report, reports)
    if (change.claim !== null) resolve('a change', change.claim, claims)
    if (change.statement !== undefined) resolve('a change', change.statement, statements)
  }
  return faults
}

/** What speaks of two matters stands under two claims: once under each, and the same under both. */
function repeatFaults({ claims }: Story): string[] {
  const told = new Map<string, string>()
  return claims.flatMap(({ id: claim, statements }) => [
    ...(new Set(statements.map(({ id }) => id)).size === statements.length
      ? []
      : [`${claim} holds two statements of one id`]),
    ...statements.flatMap((statement) => {
      const words = JSON.stringify(statement)
      const before = told.get(statement.id) ?? words
      told.set(statement.id, before)
      return before === words ? [] : [`${statement.id} is not the same under two claims`]
    }),
  ])
}
