import type { ClaimHistory, Moment } from '../../queries/claim-history.ts'
import { toldRelations } from '../../queries/relations.ts'
import { saidIn } from '../../queries/said-in-stories.ts'
import { dateUnknown, factualityWords } from '../words.ts'
import { changeInWords } from './change-in-words.ts'
import { instantInWords } from './date-in-words.ts'
import { printable } from './printable.ts'
import { relationLines } from './relations-in-words.ts'
import { statementLines } from './statement-lines.ts'
import { aspectInWords, originFacts, originsAgainstOutlets } from './story-facts.ts'
import type { Style } from './style.ts'
import { becauseLines } from './tie-in-words.ts'
import { hanging, wrap } from './wrap.ts'

/** The history of a claim for a person at a terminal: in time, then where each origin stands, and what bears on it. */
export function claimInWords(history: ClaimHistory, style: Style): string {
  const claim = history.claims.find(({ id }) => id === history.claim)
  const reports = new Map(history.story.reports.map((report) => [report.id, report]))
  const question = history.questions.find(({ id }) => id === claim?.question)
  const about = question === undefined || question.about === claim?.proposition ? [] : [`Question: ${question.about}`]
  const relations = toldRelations(history).filter(({ from, to }) => from.claim === claim?.id || to.claim === claim?.id)
  const lines = [
    ...wrap(printable(claim?.proposition ?? history.claim), style.columns).map(style.strong),
    ...[`${history.story.title} · ${history.story.id} ${history.claim}`, ...about].flatMap((words) =>
      wrap(printable(words), style.columns).map(style.faint),
    ),
    ...(claim === undefined
      ? []
      : [
          ...aspectInWords(claim).flatMap((words) => wrap(printable(words), style.columns)),
          style.faint(originsAgainstOutlets(claim)),
          ...becauseLines(claim, style),
        ]),
    '',
    style.strong('How it came'),
    ...history.timeline.flatMap((moment) => momentLines(moment, history, style)),
    ...section('Where each stands now', standingLines(history, style), style),
    ...section(
      'What bears on it',
      relations.flatMap((relation, i) => [...(i === 0 ? [] : ['']), ...relationLines(relation, reports, style)]),
      style,
    ),
  ]
  return `${lines.join('\n')}\n`
}

function section(title: string, lines: readonly string[], style: Style): readonly string[] {
  return lines.length === 0 ? [] : ['', style.strong(title), ...lines]
}

function momentLines(moment: Moment, history: ClaimHistory, style: Style): readonly string[] {
  if ('statement' in moment) {
    const said = saidIn(history).find(({ statement }) => statement.id === moment.statement.id)
    return said === undefined ? [] : statementLines(said, style)
  }
  return hanging('   → ', printable(changeInWords(history, moment.change, true)), style.columns)
}

function standingLines({ claim: id, claims, origins }: ClaimHistory, style: Style): readonly string[] {
  const names = new Map(origins.map((origin) => [origin.id, origin]))
  return (claims.find((claim) => claim.id === id)?.standing ?? []).flatMap(({ origin, factuality, at }) => {
    const named = names.get(origin)
    const who = named === undefined ? origin : `${named.name} (${originFacts(named)})`
    const when = at === null ? dateUnknown : instantInWords(at)
    return hanging('   ', printable(`${who}: ${factualityWords[factuality]}, ${when}`), style.columns)
  })
}
