import type { Claim } from '../../document/claim.ts'
import type { Story, StoryReport } from '../../document/story.ts'
import { dateUnknown, relationWords } from '../words.ts'
import { changeInWords } from './change-in-words.ts'
import { instantInWords } from './date-in-words.ts'
import { judgementInWords } from './judgement-in-words.ts'
import { printable } from './printable.ts'
import { quotedLines, saidInWords } from './said-in-words.ts'
import {
  aspectInWords,
  correctionsOf,
  endInWords,
  figuresOf,
  issuesOf,
  markedWordingsOf,
  originFacts,
  originReach,
  originsAgainstOutlets,
  placeInWords,
  reportInWords,
  reportRemarks,
  type Saying,
  type ShownStory,
  sayingsOf,
  sinceInWords,
  sourceInWords,
  storyFacts,
} from './story-facts.ts'
import type { Style } from './style.ts'
import { becauseLines } from './tie-in-words.ts'
import { hanging, wrap } from './wrap.ts'

type Reports = ReadonlyMap<string, StoryReport>

/** A story's ledger for a person at a terminal. */
export function storyInWords(story: ShownStory, style: Style): string {
  const reports: Reports = new Map(story.story.reports.map((report) => [report.id, report]))
  const issues = issuesOf(story)
  const since = sinceInWords(story)
  const changes = section(
    'What changed',
    story.changes.flatMap((change) => item(changeInWords(story, change), style)),
    style,
  )
  const lines = [
    ...wrap(printable(story.story.title), style.columns).map(style.strong),
    ...wrap(printable([...storyFacts(story), story.story.id].join(' · ')), style.columns).map(style.faint),
    ...(since === null ? [] : ['', ...wrap(printable(since), style.columns).map(style.strong), ...changes]),
    ...issues.flatMap(({ about, claims }, index) => [
      '',
      ...hanging(`${index + 1}. `, printable(about), style.columns).map(style.strong),
      ...claims.flatMap((claim) => claimLines(claim, { about, reports, story }, style)),
    ]),
    ...section('How they bear on each other', relationLines(story, style), style),
    ...section(
      'Corrections',
      story.judgements
        .flatMap((judgement) => judgementInWords(judgement, { ...style, columns: style.columns - 2 }))
        .map((line) => `  ${line}`),
      style,
    ),
    ...(since === null ? changes : []),
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

/** Where a claim stands. */
interface Setting {
  readonly about: string
  readonly reports: Reports
  readonly story: Story
}

function claimLines(claim: Claim, setting: Setting, style: Style): readonly string[] {
  const { about } = setting
  return [
    ...(claim.proposition === about ? [] : hanging('   ', printable(claim.proposition), style.columns)),
    ...aspectInWords(claim).flatMap((words) => hanging('   ', printable(words), style.columns)),
    `   ${style.faint(`${originsAgainstOutlets(claim)} · ${claim.id}`)}`,
    ...becauseLines(claim, style),
    ...sayingsOf(claim).flatMap((saying) => sayingLines(saying, claim, setting, style)),
  ]
}

function sayingLines({ first, statements }: Saying, claim: Claim, setting: Setting, style: Style): readonly string[] {
  const { reports, story } = setting
  const others = [...figuresOf(claim, first), first.at === null ? dateUnknown : instantInWords(first.at)]
  return [
    ...saidInWords('   ', { ...first, source: sourceInWords(first), wordless: first.wordless === true, others }, style),
    ...markedWordingsOf(first, ({ words, differs }) => (differs ? `[${words}]` : words)).flatMap((words) =>
      quotedLines(words, style),
    ),
    ...(first.variants > 1 ? [style.faint('     worded in different ways: what differs stands in [brackets]')] : []),
    ...statements.flatMap((statement) =>
      hanging('     ', printable(placeInWords(statement, reports)), style.columns).map(style.faint),
    ),
    ...correctionsOf(statements, story).flatMap((words) => hanging('     ', printable(words), style.columns)),
  ]
}

function relationLines(story: Story, style: Style): readonly string[] {
  return story.relations.flatMap(({ kind, from, to, because }) =>
    item(`“${endInWords(story, from)}” ${relationWords[kind]} “${endInWords(story, to)}”: ${because}`, style),
  )
}

function originLines(story: Story, style: Style): readonly string[] {
  return story.origins.flatMap((origin) =>
    item(`${origin.name} (${originFacts(origin)}): ${originReach(story, origin)}`, style),
  )
}

function reportLines(report: StoryReport, reports: Reports, style: Style): readonly string[] {
  const facts = [reportInWords(report, report.id), ...reportRemarks(report, reports), report.id]
  return item(facts.join(' · '), style)
}

function item(words: string, style: Style): readonly string[] {
  return hanging('  ', printable(words), style.columns)
}
