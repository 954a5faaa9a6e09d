import type { Change } from '../../document/change.ts'
import type { Claim } from '../../document/claim.ts'
import type { Statement } from '../../document/statement.ts'
import type { Story, StoryReport } from '../../document/story.ts'
import { actWords, changeWords, dateUnknown, factualityWords, formWords, relationWords } from '../words.ts'
import { instantInWords } from './date-in-words.ts'
import { printable } from './printable.ts'
import {
  endInWords,
  figuresOf,
  issuesOf,
  originReach,
  originsAgainstOutlets,
  reportInWords,
  reportRemarks,
  sourceInWords,
  storyFacts,
  wordingsOf,
} from './story-facts.ts'
import type { Style } from './style.ts'
import { wrap } from './wrap.ts'

type Reports = ReadonlyMap<string, StoryReport>

/** A story's ledger for a person at a terminal. */
export function storyInWords(story: Story, style: Style): string {
  const reports: Reports = new Map(story.story.reports.map((report) => [report.id, report]))
  const issues = issuesOf(story)
  const lines = [
    ...wrap(printable(story.story.title), style.columns).map(style.strong),
    ...wrap(printable([...storyFacts(story), story.story.id].join(' · ')), style.columns).map(style.faint),
    ...issues.flatMap(({ about, claims }, index) => [
      '',
      ...hanging(`${index + 1}. `, about, style).map(style.strong),
      ...claims.flatMap((claim) => claimLines(claim, about, reports, style)),
    ]),
    ...section('How they bear on each other', relationLines(story, style), style),
    ...section(
      'What changed',
      story.changes.flatMap((change) => changeLines(change, reports, style)),
      style,
    ),
    ...section('Origins', originLines(story, style), style),
    ...section(
      'Reports',
      [...reports.values()].flatMap((report) => reportLines(report, reports, style)),
      style,
    ),
  ]
  return `${lines.join('\n')}\n`
}

function section(title: string, lines: readonly string[], style: Style): readonly string[] {
  return lines.length === 0 ? [] : ['', style.strong(title), ...lines]
}

function claimLines(claim: Claim, about: string, reports: Reports, style: Style): readonly string[] {
  return [
    ...(claim.proposition === about ? [] : hanging('   ', claim.proposition, style)),
    `   ${style.faint(originsAgainstOutlets(claim))}`,
    ...claim.statements.flatMap((statement) => statementLines(statement, claim, reports, style)),
  ]
}

function statementLines(statement: Statement, claim: Claim, reports: Reports, style: Style): readonly string[] {
  const { act, factuality, reportive, form, at, places, report } = statement
  const wordings = wordingsOf(statement)
  const facts = [
    style.sureness(factualityWords[factuality]),
    ...(reportive ? ['by hearsay'] : []),
    formWords[form],
    ...figuresOf(claim, statement).map(printable),
    at === null ? dateUnknown : instantInWords(at),
  ]
  const where = reportInWords(reports.get(report), report)
  return [
    `   ${style.source(printable(sourceInWords(statement)))} ${actWords[act]} · ${facts.join(' · ')}`,
    ...wordings.flatMap((words) => quotation(words, style)),
    ...(statement.variants > 1 ? [style.faint('     worded in different ways: compare the lines above')] : []),
    ...hanging('     ', `${where}${places.length > 1 ? `, in ${places.length} places` : ''}`, style).map(style.faint),
  ]
}

function quotation(words: string, style: Style): readonly string[] {
  return wrap(printable(words), style.columns - 7).map((line) => `     ${style.faint('│')} ${line}`)
}

function relationLines(story: Story, style: Style): readonly string[] {
  return story.relations.flatMap(({ kind, from, to, because }) =>
    hanging('  ', `“${endInWords(story, from)}” ${relationWords[kind]} “${endInWords(story, to)}”: ${because}`, style),
  )
}

function changeLines({ at, kind, report, before, after }: Change, reports: Reports, style: Style): readonly string[] {
  const when = at === null ? dateUnknown : instantInWords(at)
  const what = [before, after].filter((words) => words !== null).join(' → ')
  const outlet = reports.get(report)?.outlet ?? report
  return hanging('  ', `${when}  ${changeWords[kind]} (${outlet})${what === '' ? '' : `: ${what}`}`, style)
}

function originLines(story: Story, style: Style): readonly string[] {
  return story.origins.flatMap(({ id, name, type, affiliation }) => {
    const kind = [type, ...(affiliation === null ? [] : [affiliation])].join(', ')
    return hanging('  ', `${name} (${kind}): ${originReach(story, id)}`, style)
  })
}

function reportLines(report: StoryReport, reports: Reports, style: Style): readonly string[] {
  const facts = [reportInWords(report, report.id), ...reportRemarks(report, reports), report.id]
  return hanging('  ', facts.join(' · '), style)
}

/** Lines after the first stand under its words, not under its number. */
function hanging(start: string, words: string, style: Style): readonly string[] {
  return wrap(printable(words), style.columns - start.length).map(
    (line, index) => (index === 0 ? start : ' '.repeat(start.length)) + line,
  )
}
